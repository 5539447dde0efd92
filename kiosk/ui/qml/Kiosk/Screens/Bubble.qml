import QtQuick
import QtQuick.Shapes
import Kiosk.Controls
import Kiosk.Theme

// What the bus says.
Rectangle {
    id: root

    required property string text
    property real widest: 336
    // Where the bus is too far away the words stand alone.
    property bool spoken: true

    width: Math.min(words.implicitWidth, widest) + 72
    height: words.implicitHeight + 56
    radius: 36
    color: Theme.card
    border.width: Theme.contrast ? 4 : 0
    border.color: Theme.outline

    Label {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: 36
        anchors.verticalCenter: parent.verticalCenter
        width: root.widest
        text: root.text
        role: Label.Answer
        font.weight: Theme.weightTile
        leading: 1.2
    }

    Shape {
        visible: root.spoken
        anchors.top: parent.bottom
        anchors.topMargin: -2
        anchors.left: parent.left
        anchors.leftMargin: 120
        width: 58
        height: 46
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            fillColor: root.color
            strokeWidth: -1

            PathSvg {
                path: "M 0 0 L 58 0 L 8 46 Z"
            }
        }
    }
}
