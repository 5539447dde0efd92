import QtQuick
import QtQuick.Shapes
import Kiosk.Theme
import "Motion.js" as Motion

// The one road through the whole film, and the field it crosses.
Shape {
    id: root

    required property list<real> summits
    required property real length
    property color color: Pigment.leaf
    property color furrow: Pigment.furrow
    readonly property real from: -1240
    readonly property string middle: Motion.line(from, length, summits, 0)

    ShapePath {
        fillColor: root.color
        strokeWidth: -1

        PathSvg {
            path: `${root.middle}L${root.length} 1300L${root.from} 1300Z`
        }
    }

    ShapePath {
        fillColor: "transparent"
        strokeColor: root.furrow
        strokeWidth: 9

        PathSvg {
            path: [96, 146, 206, 278].map(deep => Motion.line(root.from, root.length, root.summits, deep)).join("")
        }
    }

    ShapePath {
        fillColor: "transparent"
        strokeColor: Pigment.paper
        strokeWidth: 76

        PathSvg {
            path: root.middle
        }
    }

    ShapePath {
        fillColor: "transparent"
        strokeColor: Pigment.ink
        strokeWidth: 67
        capStyle: ShapePath.FlatCap

        PathSvg {
            path: root.middle
        }
    }

    ShapePath {
        fillColor: "transparent"
        strokeColor: Pigment.sun
        strokeWidth: 8
        capStyle: ShapePath.FlatCap
        strokeStyle: ShapePath.DashLine
        dashPattern: [6, 6.6]

        PathSvg {
            path: root.middle
        }
    }
}
