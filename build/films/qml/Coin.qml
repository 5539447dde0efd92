import QtQuick
import Kiosk.Theme

// A coin around its own middle.
Rectangle {
    id: root

    property real centreX: 0
    property real centreY: 0

    x: centreX - width / 2
    y: centreY - height / 2
    width: 136
    height: width
    radius: width / 2
    color: Pigment.sun
    border.width: 9
    border.color: Pigment.ink

    Text {
        anchors.centerIn: parent
        text: "kr"
        font.family: Theme.family
        font.weight: Theme.weightDisplay
        font.pixelSize: 60
        color: Pigment.ink
    }
}
