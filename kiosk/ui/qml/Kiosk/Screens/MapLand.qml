import QtQuick
import QtQuick.Shapes
import Kiosk.Models
import Kiosk.Theme

// The county and what lies round it, in flat shapes; what no shape covers is water.
Shape {
    id: root

    required property MapModel model

    preferredRendererType: Shape.CurveRenderer

    ShapePath {
        fillColor: Theme.skySand
        strokeWidth: -1

        PathSvg {
            path: root.model.sky
        }
    }

    ShapePath {
        fillColor: Theme.skySand
        strokeColor: Theme.contrast ? "transparent" : Theme.mapEdge
        strokeWidth: Theme.contrast ? -1 : 3
        joinStyle: ShapePath.RoundJoin
        fillRule: ShapePath.WindingFill

        PathSvg {
            path: root.model.land
        }
    }

    ShapePath {
        fillColor: Theme.mapArea
        strokeColor: Theme.mapEdge
        strokeWidth: 5
        joinStyle: ShapePath.RoundJoin

        PathSvg {
            path: root.model.light
        }
    }

    ShapePath {
        fillColor: Theme.mapAreaDark
        strokeColor: Theme.mapEdge
        strokeWidth: 5
        joinStyle: ShapePath.RoundJoin

        PathSvg {
            path: root.model.dark
        }
    }

    ShapePath {
        fillColor: Theme.mapChosen
        strokeColor: Theme.mapEdge
        strokeWidth: Theme.contrast ? 12 : 5
        joinStyle: ShapePath.RoundJoin

        PathSvg {
            path: root.model.chosenArea
        }
    }
}
