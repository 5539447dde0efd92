pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Drawing
import Kiosk.Theme
import "Motion.js" as Motion

// Home: the windows light up; somebody stands outside and thinks.
Station {
    id: root

    before: Walker {
        readonly property real gone: Motion.soft(root.t, 0.2, 2.6)

        figure: "longHair"
        footX: Motion.mix(10, 20, gone)
        footY: Motion.mix(940, 902, gone)
        size: Motion.mix(170, 150, gone)
        steps: 4 * gone
        stride: Motion.clamp(6 * (1 - gone))
    }

    SpruceGroup {
        footX: -60
        footY: 772
        size: 190
    }

    Tree {
        footX: 470
        footY: 772
        size: 110
    }

    House {
        id: house

        footX: 262
        footY: 768
        size: 330
    }

    Repeater {
        model: [24, 88]

        Rectangle {
            required property real modelData
            required property int index
            readonly property real unit: house.size / house.width

            visible: root.t < 1.2 + 0.7 * index
            x: house.footX + (modelData - 66) * unit
            y: house.footY + (74 - 103) * unit
            width: 21 * unit
            height: 22 * unit
            color: Pigment.ink
        }
    }
}
