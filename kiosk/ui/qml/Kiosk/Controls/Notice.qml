import QtQuick
import Kiosk.Theme

// Says that nobody has read the translation, and that something on the screen is in Swedish for want of one.
Label {
    readonly property string made: Theme.large ? qsTr("Översatt av dator.") : qsTr("Översatt av dator. Kan bli fel.")
    readonly property string lacking: qsTr("En del är på svenska.")

    // What the screen lacks, for those who do not see it.
    readonly property list<string> news: Theme.partlySwedish ? [lacking] : []

    visible: text !== ""
    text: [Theme.machineTranslated ? made : "", Theme.partlySwedish ? lacking : ""].filter(each => each !== "").join(" ")
    size: Theme.notice
    role: Label.Small
    leading: arabic ? 1.3 : 1.1
}
