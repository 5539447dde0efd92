import QtQuick
import QtQuick.Shapes
import Kiosk.Theme

// Something said; it grows from its tail.
Item {
    id: root

    property string text
    property color fill: Pigment.card
    property color ink: Pigment.ink
    property real tailX: 0
    property real tailY: 0
    property real grown: 1

    x: tailX
    y: tailY
    scale: grown
    visible: grown > 0.01

    Rectangle {
        x: -92
        y: -132
        width: 184
        height: 100
        radius: 40
        color: root.fill

        Text {
            anchors.centerIn: parent
            text: root.text
            font.family: Theme.family
            font.weight: Theme.weightDisplay
            font.pixelSize: 60
            color: root.ink
        }
    }

    Shape {
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            fillColor: root.fill
            strokeWidth: -1

            PathSvg {
                path: "M-20 -36H30L0 0Z"
            }
        }
    }
}
