import QtQuick
import Kiosk.Theme

// A book that lies down, its back towards us.
Item {
    id: root

    property color cover

    height: 72

    Rectangle {
        anchors.fill: parent
        radius: 12
        color: root.cover
    }

    Rectangle {
        anchors.right: parent.right
        y: 12
        width: parent.width * 0.3
        height: parent.height - 24
        color: Pigment.paper
    }

    Rectangle {
        x: 44
        width: 14
        height: parent.height
        color: Pigment.sun
    }
}
