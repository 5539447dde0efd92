import QtQuick

// The tiers in words.
QtObject {
    function tier(id: string): string {
        return id === "now" ? qsTr("Kan börja nu") : id === "step" ? qsTr("Ett steg först") : qsTr("Längre fram");
    }
}
