import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One story to open: who it is about, and whether that person is made up.
Card {
    id: root

    required property string figure
    property int disc: 0
    property string note: ""
    property string near: ""

    told: [name, note, near].filter(text => text !== "").join(". ")

    implicitHeight: Math.max(176, words.height + 2 * Theme.spaceM)

    StoryBust {
        id: bust

        anchors.left: parent.left
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.margins: Theme.stroke
        width: 190
        figure: root.figure
        disc: root.disc
    }

    Column {
        id: words

        anchors.left: bust.right
        anchors.right: caret.left
        anchors.leftMargin: Theme.spaceL
        anchors.rightMargin: Theme.spaceS
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.spaceXs

        Label {
            width: parent.width
            text: root.name
            role: Label.Title
            leading: Theme.rightToLeft ? 1.35 : 1.15
            color: root.ink
            Accessible.ignored: true
        }

        Label {
            visible: root.note !== ""
            width: parent.width
            text: root.note
            role: Label.Small
            color: root.ink
            Accessible.ignored: true
        }

        Row {
            visible: root.near !== ""
            width: parent.width
            spacing: Theme.spaceXs

            Icon {
                name: "check"
                size: 40
                color: root.down ? Theme.pressedInk : Theme.icon
                anchors.verticalCenter: parent.verticalCenter
            }

            Label {
                width: parent.width - 40 - Theme.spaceXs
                text: root.near
                role: Label.Small
                font.weight: Theme.weightTile
                color: root.down ? Theme.pressedInk : Theme.accentText
                Accessible.ignored: true
            }
        }
    }

    Icon {
        id: caret

        name: "caret"
        directional: true
        anchors.right: parent.right
        anchors.rightMargin: Theme.spaceM
        anchors.verticalCenter: parent.verticalCenter
        color: root.down ? Theme.pressedInk : Theme.icon
    }
}
