pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Drawing
import "Motion.js" as Motion

// The bus waits, and somebody comes to it.
Station {
    id: root

    before: Walker {
        readonly property real gone: Motion.soft(root.t, 0.2, 3)

        figure: "grey"
        footX: Motion.mix(-420, -215, gone)
        footY: Motion.mix(930, 902, gone)
        size: Motion.mix(168, 138, gone)
        steps: 6 * gone
        stride: Motion.clamp(6 * (1 - gone))
    }

    SpruceGroup {
        footX: -380
        footY: 772
        size: 190
    }
}
