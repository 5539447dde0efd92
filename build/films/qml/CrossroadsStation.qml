pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Kiosk.Drawing
import Kiosk.Theme
import "Motion.js" as Motion

// Three roads grow over the hills, and the signs turn to point at them.
Station {
    id: root

    before: Item {
        Rectangle {
            x: -259
            y: 430
            width: 18
            height: 466
            color: Pigment.ink
        }

        Repeater {
            model: 3

            Shape {
                id: board

                required property int index
                readonly property bool back: index === 1

                x: -250
                y: 446 + 80 * index
                preferredRendererType: Shape.CurveRenderer
                transform: Scale {
                    xScale: (board.back ? -0.82 : 1) * Motion.spring(root.t, 0.9 + 0.7 * board.index, 0.8)
                }

                ShapePath {
                    fillColor: [Pigment.green, Pigment.coral, Pigment.sun][board.index]
                    strokeWidth: -1

                    PathSvg {
                        path: "M-34 0H206L246 36L206 72H-34Z"
                    }
                }

                ShapePath {
                    fillColor: "transparent"
                    strokeColor: board.index === 0 ? Pigment.paper : Pigment.ink
                    strokeWidth: 5

                    PathSvg {
                        path: "M-23 11H201L229 36L201 61H-23Z"
                    }
                }
            }
        }

        Walker {
            readonly property real gone: Motion.soft(root.t, 0.2, 2.4)

            figure: "shortHair"
            footX: Motion.mix(270, 255, gone)
            footY: Motion.mix(950, 902, gone)
            size: Motion.mix(170, 150, gone)
            steps: 4 * gone
            stride: Motion.clamp(6 * (1 - gone))
        }
    }

    Hill {
        color: Pigment.mid
        peak: 330
        crown: 560
        radius: 620
        from: -900
        to: 900
        base: 1000
    }

    Hill {
        color: Pigment.sage
        peak: -360
        crown: 600
        radius: 760
        from: -900
        to: 900
        base: 1000
    }

    Item {
        x: -700
        y: 820 - height
        width: 1400
        height: 300 * Motion.soft(root.t, 0.5, 3.2)
        clip: true

        Item {
            x: 700
            y: parent.height - 820

            WindingRoad {
                fromX: 60
                fromY: 830
                fromWidth: 120
                toX: -420
                toY: 605
                toWidth: 14
                sway: 34
                turns: 0.9
            }

            WindingRoad {
                fromX: 80
                fromY: 830
                fromWidth: 120
                toX: 110
                toY: 598
                toWidth: 12
                sway: -30
                turns: 1.1
            }

            WindingRoad {
                fromX: 100
                fromY: 830
                fromWidth: 120
                toX: 440
                toY: 572
                toWidth: 12
                sway: 40
                turns: 1
            }
        }
    }
}
