import QtQuick
import QtQuick.Shapes
import Kiosk.Theme
import "Land.js" as Land

// A road along a hill's crest: an even band round the circle (peak, crown, radius).
Shape {
    id: root

    property real peak: 540
    property real crown: 0
    property real radius: 2000
    property real from: -460
    property real to: 1540
    property real band: 58

    readonly property string line: Land.crest(peak, crown, radius, from, to, crown + 900).d

    preferredRendererType: Shape.CurveRenderer

    ShapePath {
        fillColor: "transparent"
        strokeColor: Theme.roadEdge
        strokeWidth: root.band
        capStyle: ShapePath.FlatCap

        PathSvg {
            path: root.line
        }
    }

    ShapePath {
        fillColor: "transparent"
        strokeColor: Theme.road
        strokeWidth: root.band * 0.9
        capStyle: ShapePath.FlatCap

        PathSvg {
            path: root.line
        }
    }

    ShapePath {
        fillColor: "transparent"
        strokeColor: Theme.roadDash
        strokeWidth: root.band * 0.1
        capStyle: ShapePath.FlatCap
        strokeStyle: ShapePath.DashLine
        dashPattern: [6, 6.6]

        PathSvg {
            path: root.line
        }
    }
}
