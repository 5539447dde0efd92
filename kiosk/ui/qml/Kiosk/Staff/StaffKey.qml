import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One key of the pad.
Tappable {
    id: root

    property string icon: ""
    readonly property color ink: down ? Theme.pressedInk : Theme.ink

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: root.down ? Theme.pressed : Theme.card
        border.width: Theme.stroke
        border.color: root.enabled ? Theme.outline : Theme.barQuiet
    }

    Row {
        anchors.centerIn: parent
        spacing: Theme.spaceXs

        Icon {
            visible: root.icon !== ""
            anchors.verticalCenter: parent.verticalCenter
            name: root.icon
            size: 48
            color: root.enabled ? (root.down ? Theme.pressedInk : Theme.icon) : Theme.barQuiet
        }

        Label {
            anchors.verticalCenter: parent.verticalCenter
            text: root.name
            role: root.icon !== "" ? Label.Body : Label.H2
            leading: 1.2
            wrapMode: Text.NoWrap
            color: root.enabled ? root.ink : Theme.barQuiet
            Accessible.ignored: true
        }
    }
}
