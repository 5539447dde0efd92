import QtQuick
import QtQuick.Shapes
import Kiosk.Theme

// What every road is painted with: edge, surface and dashes, each as a path.
Shape {
    id: root

    property list<string> paths: ["", "", ""]

    preferredRendererType: Shape.CurveRenderer

    ShapePath {
        fillColor: Theme.roadEdge
        strokeColor: "transparent"
        strokeWidth: -1
        fillRule: ShapePath.WindingFill

        PathSvg {
            path: root.paths[0]
        }
    }

    ShapePath {
        fillColor: Theme.road
        strokeColor: "transparent"
        strokeWidth: -1
        fillRule: ShapePath.WindingFill

        PathSvg {
            path: root.paths[1]
        }
    }

    ShapePath {
        fillColor: Theme.roadDash
        strokeColor: "transparent"
        strokeWidth: -1

        PathSvg {
            path: root.paths[2]
        }
    }
}
