import QtQuick
import QtQuick.Shapes
import Kiosk.Theme
import "Land.js" as Land

// The top of a full circle, with furrows if it is a field: circles inside the circle. It lies in its parent's
// coordinates; `from`, `to` and `base` only say how much of the circle is worth drawing.
Shape {
    id: root

    property color color: Pigment.leaf
    property color furrowColor: Pigment.furrow
    property real peak: 540
    property real crown: 0
    property real radius: 1500
    property real from: -460
    property real to: 1540
    property real base: crown + 900
    property int furrows: 0
    property real furrowStep: 44
    property real furrowWidth: 9

    preferredRendererType: Shape.CurveRenderer

    Piece {
        paint: root.color
        d: Land.cap(root.peak, root.crown, root.radius, root.from, root.to, root.base)
    }

    ShapePath {
        fillColor: "transparent"
        strokeColor: Theme.contrast || root.furrows === 0 ? "transparent" : root.furrowColor
        strokeWidth: Theme.contrast || root.furrows === 0 ? -1 : root.furrowWidth
        capStyle: ShapePath.FlatCap

        PathSvg {
            path: Land.furrows(root.peak, root.crown, root.radius, root.from, root.to, root.base, root.furrows, root.furrowStep)
        }
    }
}
