pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Kiosk.Theme
import "Motion.js" as Motion

// A paper is filled in, and coins come rolling.
Station {
    id: root

    before: Item {
        Repeater {
            model: 3

            Coin {
                required property int index
                readonly property real gone: Motion.arrive(root.t, 0.5 + 0.4 * index, 1.5)
                readonly property real way: 900 * (1 - gone)

                visible: gone > 0
                centreX: 110 - 150 * index - way
                centreY: 832
                rotation: -way / 68 * 180 / Math.PI
            }
        }

        Repeater {
            model: 2

            Coin {
                required property int index

                centreX: 35 - 150 * index
                centreY: 832 - 130
                scale: Motion.spring(root.t, 2 + 0.4 * index, 0.5)
            }
        }
    }

    Rectangle {
        x: 210
        y: 430 + 420 * (1 - Motion.arrive(root.t, 0.3, 1.1))
        width: 300
        height: 400
        radius: 12
        color: Pigment.card

        Column {
            x: 40
            y: 52
            spacing: 30

            Repeater {
                model: [150, 210, 180, 120]

                Rectangle {
                    required property real modelData
                    required property int index

                    width: modelData * Motion.arrive(root.t, 1.1 + 0.3 * index, 0.6)
                    height: 20
                    radius: 10
                    color: Pigment.ink
                }
            }
        }

        Shape {
            x: 200
            y: 268
            scale: Motion.spring(root.t, 2.7, 0.6)
            preferredRendererType: Shape.CurveRenderer

            ShapePath {
                fillColor: "transparent"
                strokeColor: Pigment.green
                strokeWidth: 22
                capStyle: ShapePath.RoundCap
                joinStyle: ShapePath.RoundJoin

                PathSvg {
                    path: "M-30 0L0 30L58 -34"
                }
            }
        }
    }
}
