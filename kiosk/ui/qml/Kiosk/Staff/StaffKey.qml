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

    Icon {
        visible: root.icon !== ""
        anchors.centerIn: parent
        anchors.verticalCenterOffset: -20
        name: root.icon
        size: 56
        color: root.enabled ? (root.down ? Theme.pressedInk : Theme.icon) : Theme.barQuiet
    }

    Label {
        anchors.centerIn: parent
        anchors.verticalCenterOffset: root.icon !== "" ? 34 : 0
        text: root.name
        role: root.icon !== "" ? Label.Small : Label.H2
        wrapMode: Text.NoWrap
        color: root.enabled ? root.ink : Theme.barQuiet
        Accessible.ignored: true
    }
}
