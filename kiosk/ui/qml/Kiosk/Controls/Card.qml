import QtQuick
import Kiosk.Theme

// A white surface that can be pressed; whatever it shows is put inside.
Tappable {
    id: root

    property color fill: Theme.card
    default property alias content: inside.data
    readonly property color ink: down ? Theme.pressedInk : Theme.ink

    implicitHeight: inside.childrenRect.height

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: root.down ? Theme.pressed : root.fill
        border.width: Theme.stroke
        border.color: Theme.outline
    }

    Item {
        id: inside

        anchors.fill: parent
    }
}
