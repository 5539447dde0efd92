pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Drawing
import Kiosk.Theme
import "Motion.js" as Motion

// The lärcentrum on its hill: the windows light up one by one, somebody walks up to the open door.
Station {
    id: root

    readonly property real unit: centre.size / centre.width
    readonly property real door: centre.footX + (330 - 201) * unit

    before: Walker {
        readonly property real gone: Motion.soft(root.t, 0.4, 4.2)
        readonly property real near: Math.pow(1 - gone, 1.6)

        figure: "bun"
        footX: Motion.mix(root.door, root.door - 60, near)
        footY: Motion.mix(742, 930, near)
        size: Motion.mix(50, 190, near)
        steps: 9 * gone
        stride: Motion.clamp(8 * (1 - gone))
    }

    SpruceGroup {
        footX: 462
        footY: 760
        size: 190
    }

    Hill {
        color: Pigment.sage
        peak: 120
        crown: 722
        radius: 1500
        from: -1000
        to: 1000
        base: 1000
    }

    Centre {
        id: centre

        footX: 100
        footY: 742
        size: 600
        lit: false
    }

    Repeater {
        model: [33, 79, 124, 170, 216, 311]

        Rectangle {
            required property real modelData
            required property int index
            readonly property bool tower: index === 5

            visible: root.t > 0.7 + 0.38 * index
            x: centre.footX + (modelData - 201) * root.unit
            y: centre.footY + ((tower ? 43 : 127) - 222) * root.unit
            width: (tower ? 39 : 35) * root.unit
            height: (tower ? 72 : 48) * root.unit
            color: Pigment.sun
        }
    }

    Hill {
        color: Pigment.leaf
        peak: 60
        crown: 738
        radius: 2400
        from: -900
        to: 900
        base: 1000
    }

    SplineRoad {
        knots: [root.door - 36, 800, 92, root.door - 12, 768, 70, root.door, 736, 46]
    }
}
