import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Nothing found: an honest sentence, everything again, and a person.
Column {
    id: root

    required property bool brief
    readonly property string sentence: qsTr("Det behöver inte betyda att kursen inte finns. Prova ett annat ord, eller fråga någon.")

    signal allWanted
    signal talkWanted

    spacing: Theme.spaceM

    Label {
        visible: !root.brief
        width: parent.width
        text: root.sentence
        role: Label.Lead
        font.weight: Theme.weightBody
    }

    OutlineButton {
        width: parent.width
        implicitHeight: 104
        name: qsTr("Visa alla")
        icon: "courses"
        onTapped: root.allWanted()
    }

    OutlineButton {
        width: parent.width
        implicitHeight: 104
        name: qsTr("Prata med någon")
        icon: "talk"
        onTapped: root.talkWanted()
    }
}
