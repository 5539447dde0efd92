import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One key: a letter, or a word with its sign.
Tappable {
    id: root

    property string icon: ""
    readonly property color ink: down ? Theme.pressedInk : (checked ? Theme.primaryInk : Theme.ink)

    focusRadius: Theme.radiusPanel

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusPanel
        color: root.down ? Theme.pressed : (root.checked ? Theme.primary : Theme.card)
        border.width: root.checked ? 0 : Theme.stroke
        border.color: Theme.outline
    }

    Row {
        anchors.centerIn: parent
        spacing: Theme.spaceXs

        Icon {
            // Big words need the room.
            visible: root.icon !== "" && !Theme.large
            name: root.icon
            size: 40
            color: root.down || root.checked ? root.ink : Theme.icon
            anchors.verticalCenter: parent.verticalCenter
        }

        Label {
            text: root.name
            size: root.name.length === 1 ? Theme.key : Theme.barWord
            font.weight: Theme.weightAnswer
            leading: 1.1
            wrapMode: Text.NoWrap
            color: root.ink
            anchors.verticalCenter: parent.verticalCenter
            Accessible.ignored: true
        }
    }
}
