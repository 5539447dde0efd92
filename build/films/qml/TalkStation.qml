pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Drawing
import Kiosk.Theme
import "Motion.js" as Motion

// Somebody comes to the bus, and the two begin to talk.
Station {
    id: root

    before: Item {
        Walker {
            figure: "bun"
            bag: false
            footX: -80
            footY: 902
            size: 116
        }

        Walker {
            readonly property real gone: Motion.soft(root.t, 0.2, 2)

            figure: "longHair"
            footX: Motion.mix(-420, -290, gone)
            footY: Motion.mix(980, 902, gone)
            size: Motion.mix(156, 120, gone)
            steps: 5 * gone
            stride: Motion.clamp(6 * (1 - gone))
        }

        Bubble {
            text: "Hej!"
            tailX: -50
            tailY: 556
            grown: Motion.spring(root.t, 1.9, 0.5)
        }

        Bubble {
            text: "?"
            fill: Pigment.green
            ink: Pigment.paper
            tailX: -300
            tailY: 542
            grown: Motion.spring(root.t, 2.9, 0.5)
        }
    }

    SpruceGroup {
        footX: 440
        footY: 800
        size: 190
    }
}
