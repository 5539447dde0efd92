import QtQuick
import Kiosk.Controls
import Kiosk.Drawing
import Kiosk.Theme

// One film to choose: its poster with the play sign, its title, how long it is.
Card {
    id: root

    required property url poster
    property string note: ""
    readonly property real inset: 14

    told: `${name}. ${note}`
    readonly property real least: Theme.portrait ? 312 : 250

    implicitHeight: Math.max(least, words.implicitHeight + 2 * Theme.spaceM)

    Image {
        id: picture

        anchors.left: parent.left
        anchors.leftMargin: root.inset
        anchors.verticalCenter: parent.verticalCenter
        width: height
        height: root.least - 2 * root.inset
        sourceSize.width: 600
        sourceSize.height: 600
        source: root.poster
        Accessible.ignored: true

        Item {
            anchors.centerIn: parent

            PlayDisc {
                size: 92
                footY: 46
            }
        }
    }

    Column {
        id: words

        anchors.left: picture.right
        anchors.right: parent.right
        anchors.leftMargin: 36
        anchors.rightMargin: Theme.spaceL
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.spaceS

        Label {
            width: parent.width
            text: root.name
            role: Label.Title
            // A long word in big letters has no room for more.
            airy: Theme.airy && !Theme.large
            color: root.ink
            Accessible.ignored: true
        }

        Row {
            width: parent.width
            spacing: Theme.spaceS

            Icon {
                id: clock

                name: "clock"
                size: 42
                color: root.down ? Theme.pressedInk : Theme.icon
                anchors.verticalCenter: parent.verticalCenter
            }

            Label {
                width: parent.width - clock.width - parent.spacing
                text: root.note
                role: Label.Body
                color: root.ink
                anchors.verticalCenter: parent.verticalCenter
                Accessible.ignored: true
            }
        }
    }
}
