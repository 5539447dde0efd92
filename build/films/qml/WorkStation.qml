pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Kiosk.Theme
import "Motion.js" as Motion

// A workshop opens its door; a crane lifts.
Station {
    id: root

    readonly property real lift: Motion.soft(root.t, 0.6, 4)

    before: Walker {
        readonly property real gone: Motion.soft(root.t, 0.3, 3)

        figure: "cap"
        footX: Motion.mix(-70, -10, gone)
        footY: Motion.mix(950, 862, gone)
        size: Motion.mix(174, 136, gone)
        steps: 6 * gone
        stride: Motion.clamp(6 * (1 - gone))
    }

    Shape {
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            fillColor: Pigment.ink
            strokeWidth: -1
            fillRule: ShapePath.WindingFill

            PathSvg {
                path: "M-352 800V410H-332V800ZM-500 430H-60V448H-500ZM-342 376L-500 430H-474L-342 389L-88 430H-60Z"
            }
        }

        ShapePath {
            fillColor: Pigment.ink
            strokeWidth: -1

            PathSvg {
                path: "M-500 440h66v62h-66Z"
            }
        }
    }

    Rectangle {
        x: -133
        y: 448
        width: 5
        height: 210 - 130 * root.lift
        color: Pigment.ink
    }

    Rectangle {
        x: -184
        y: 658 - 130 * root.lift
        width: 106
        height: 66
        color: Pigment.coral
    }

    Shape {
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            fillColor: Pigment.paper
            strokeWidth: -1

            PathSvg {
                path: "M-60 840V590H470V840Z"
            }
        }

        ShapePath {
            fillColor: Pigment.brick
            strokeWidth: -1

            PathSvg {
                path: "M-76 596V570L100 490V570L276 490V570L452 490H486V596Z"
            }
        }
    }

    // The door: light inside, slats that roll up.
    Rectangle {
        x: 130
        y: 640
        width: 270
        height: 180
        color: Pigment.halo
        clip: true

        Repeater {
            model: 6

            Rectangle {
                required property int index

                y: index * 31 - 186 * Motion.soft(root.t, 0.8, 3)
                width: 270
                height: 28
                color: Pigment.green
            }
        }
    }

    Repeater {
        model: 2

        Rectangle {
            required property int index

            x: -26 + 72 * index
            y: 650
            width: 50
            height: 56
            color: root.t > 1 + 0.6 * index ? Pigment.sun : Pigment.ink
        }
    }
}
