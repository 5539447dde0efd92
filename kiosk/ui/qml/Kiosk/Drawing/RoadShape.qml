import QtQuick
import QtQuick.Shapes
import Kiosk.Theme

// What every road is painted with: edges, surface and dashes, each as a path.
Shape {
    id: root

    property string edge
    property string surface
    property string dashes

    preferredRendererType: Shape.CurveRenderer

    ShapePath {
        fillColor: Theme.roadEdge
        strokeColor: "transparent"
        strokeWidth: -1
        fillRule: ShapePath.WindingFill

        PathSvg {
            path: root.edge
        }
    }

    ShapePath {
        fillColor: Theme.road
        strokeColor: "transparent"
        strokeWidth: -1
        fillRule: ShapePath.WindingFill

        PathSvg {
            path: root.surface
        }
    }

    ShapePath {
        fillColor: Theme.roadDash
        strokeColor: "transparent"
        strokeWidth: -1

        PathSvg {
            path: root.dashes
        }
    }
}
