pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import "Motion.js" as Motion

// Books come in one by one and make a pile; somebody looks at it.
Station {
    id: root

    readonly property list<color> covers: [Pigment.green, Pigment.coral, Pigment.ink, Pigment.water, Pigment.brick]
    readonly property list<real> lengths: [400, 350, 380, 310, 340]
    readonly property list<real> shifts: [0, 18, -22, 10, -14]

    before: Item {
        Repeater {
            model: 5

            Book {
                required property int index
                readonly property real down: Motion.arrive(root.t, 0.5 + 0.45 * index, 0.7)

                x: 190 + root.shifts[index] - width / 2 + 900 * (1 - down)
                y: 896 - 74 * (index + 1)
                width: root.lengths[index]
                cover: root.covers[index]
            }
        }

        Walker {
            readonly property real gone: Motion.soft(root.t, 0.2, 2.4)

            figure: "scarf"
            bag: false
            footX: Motion.mix(-210, -180, gone)
            footY: Motion.mix(950, 902, gone)
            size: Motion.mix(170, 150, gone)
            steps: 4 * gone
            stride: Motion.clamp(6 * (1 - gone))
        }
    }
}
