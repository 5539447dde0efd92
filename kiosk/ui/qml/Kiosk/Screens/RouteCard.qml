import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One way to study, to open.
Card {
    id: root

    required property string icon
    required property string summary
    required property string length
    property int disc: 0

    told: [name, summary, length].filter(text => text !== "").join(". ")

    implicitHeight: words.height + 2 * Theme.spaceM

    Rectangle {
        id: badge

        width: 100
        height: 100
        radius: 50
        anchors.left: parent.left
        anchors.leftMargin: Theme.spaceM
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.disc(root.disc)

        Icon {
            anchors.centerIn: parent
            size: 60
            name: root.icon
            color: Theme.startInk
        }
    }

    Column {
        id: words

        anchors.left: badge.right
        anchors.right: caret.left
        anchors.leftMargin: 28
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
            width: parent.width
            text: root.summary
            role: Label.Body
            leading: Theme.rightToLeft ? 1.5 : 1.3
            color: root.ink
            Accessible.ignored: true
        }

        Row {
            visible: root.length !== ""
            width: parent.width
            spacing: Theme.spaceS

            Icon {
                name: "clock"
                size: 38
                color: root.down ? Theme.pressedInk : Theme.icon
                anchors.verticalCenter: parent.verticalCenter
            }

            Label {
                width: parent.width - 38 - Theme.spaceS
                text: root.length
                role: Label.Small
                font.weight: Theme.weightTile
                color: root.ink
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
