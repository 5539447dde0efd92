import QtQuick
import Kiosk.Theme

// Moves a list one page.
Tappable {
    id: root

    required property string icon

    implicitWidth: row.implicitWidth + Theme.spaceXl
    implicitHeight: 84

    Rectangle {
        anchors.fill: parent
        radius: height / 2
        color: root.down ? Theme.pressed : Theme.card
        border.width: Theme.stroke
        border.color: root.enabled ? Theme.outline : Theme.barQuiet
    }

    Row {
        id: row

        anchors.centerIn: parent
        spacing: Theme.spaceXs

        Icon {
            name: root.icon
            size: 48
            color: root.enabled ? Theme.icon : Theme.barQuiet
            anchors.verticalCenter: parent.verticalCenter
        }

        Label {
            text: root.name
            role: Label.Small
            font.weight: Theme.weightAnswer
            wrapMode: Text.NoWrap
            leading: Theme.rightToLeft ? 1.3 : 1.15
            color: root.enabled ? Theme.ink : Theme.barQuiet
            anchors.verticalCenter: parent.verticalCenter
            Accessible.ignored: true
        }
    }
}
