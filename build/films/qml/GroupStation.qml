pragma ComponentBehavior: Bound

import QtQuick
import "Motion.js" as Motion

// A few people, one after the other, until they are a group.
Station {
    id: root

    readonly property list<string> figures: ["grey", "scarf", "shortHair", "bun"]
    readonly property list<real> places: [-290, -100, 95, 285]
    readonly property list<real> sizes: [150, 144, 158, 142]
    readonly property list<int> turns: [1, 0, 2, 3]

    before: Item {
        Repeater {
            model: 4

            Walker {
                required property int index
                readonly property real begins: 0.1 + 0.55 * root.turns[index]
                readonly property real gone: Motion.soft(root.t, begins, begins + 1.9)

                visible: gone > 0
                figure: root.figures[index]
                bag: index % 2 === 0
                footX: root.places[index] * Motion.mix(1.35, 1, gone)
                footY: Motion.mix(1560, 902, gone)
                size: root.sizes[index] * Motion.mix(1.5, 1, gone)
                steps: 4 * gone
                stride: Motion.clamp(6 * (1 - gone))
            }
        }
    }
}
