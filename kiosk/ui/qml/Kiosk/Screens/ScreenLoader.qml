import QtQuick
import Kiosk.Models
import Kiosk.Theme

// Builds one screen, when it is wanted or to be shown, and keeps it as long as it is either.
Loader {
    id: root

    required property KioskModel kiosk
    required property string name
    required property bool wanted
    // Another number: whatever was built shows content that is gone.
    property int edition: 0
    readonly property bool current: kiosk.screen === name
    readonly property bool needed: wanted || current
    // While staff have the glass, visitors' screens rest under theirs.
    property bool covered: false
    // A hidden screen turns round only when it is shown: turning all at once would cost frames.
    property bool mirrored: false

    function follow(): void {
        if (!needed) {
            source = "";
            return;
        }
        const file = name.charAt(0).toUpperCase() + name.slice(1) + "Screen.qml";
        setSource(Qt.resolvedUrl(file), {
            model: kiosk.modelOf(name)
        });
    }

    LayoutMirroring.enabled: mirrored
    LayoutMirroring.childrenInherit: true
    visible: current && !covered
    enabled: visible
    onNeededChanged: follow()
    onEditionChanged: {
        source = "";
        follow();
    }
    Component.onCompleted: follow()

    Binding {
        target: root.item
        property: "shown"
        value: root.current && !root.covered
        when: root.status === Loader.Ready
    }

    Binding {
        target: root
        property: "mirrored"
        value: Theme.rightToLeft
        when: root.current
        restoreMode: Binding.RestoreNone
    }
}
