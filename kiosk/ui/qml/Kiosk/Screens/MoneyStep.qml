import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One more, or one less.
Tappable {
    id: root

    required property string icon

    implicitWidth: 88
    implicitHeight: 88
    focusRadius: width / 2

    Rectangle {
        anchors.fill: parent
        radius: width / 2
        color: root.down ? Theme.pressed : Theme.card
        border.width: Theme.stroke
        border.color: root.enabled ? Theme.outline : Theme.barQuiet
    }

    Icon {
        anchors.centerIn: parent
        size: 56
        name: root.icon
        color: root.enabled ? (root.down ? Theme.pressedInk : Theme.icon) : Theme.barQuiet
    }
}
