import QtQuick
import QtQuick.Shapes
import Kiosk.Theme
import "Road.js" as Road

// The top of a full circle, with furrows if it is a field: circles inside the circle. It lies in its parent's
// coordinates; `left`, `right` and `bottom` only say how much of the circle is worth drawing.
Shape {
    id: root

    property color color: Palette.leaf
    property color furrowColor: Palette.furrow
    property real peak: 540
    property real top: 0
    property real radius: 1500
    property real left: -460
    property real right: 1540
    property real bottom: top + 900
    property int furrows: 0
    property real furrowStep: 44
    property real furrowWidth: 9

    preferredRendererType: Shape.CurveRenderer

    Piece {
        paint: root.color
        d: Road.cap(root.peak, root.top, root.radius, root.left, root.right, root.bottom)
    }

    ShapePath {
        fillColor: "transparent"
        strokeColor: Theme.contrast || root.furrows === 0 ? "transparent" : root.furrowColor
        strokeWidth: Theme.contrast || root.furrows === 0 ? -1 : root.furrowWidth
        capStyle: ShapePath.FlatCap

        PathSvg {
            path: Road.furrows(root.peak, root.top, root.radius, root.left, root.right, root.bottom, root.furrows,
                root.furrowStep)
        }
    }
}
