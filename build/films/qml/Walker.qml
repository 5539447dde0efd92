pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Drawing

// A person who walks: the figure's upper part, and legs that take turns. Stands with the feet at (footX, footY).
Item {
    id: root

    property string figure: "longHair"
    property bool bag: true
    property real footX: 0
    property real footY: 0
    property real size: 150
    // Steps taken so far, and how much of a full stride each is.
    property real steps: 0
    property real stride: 0
    readonly property real unit: size / 240
    readonly property real swing: Math.sin(Math.PI * steps) * stride

    x: footX - size / 2
    y: footY - 700 * unit - 10 * unit * Math.abs(swing)
    width: size
    height: 700 * unit

    Repeater {
        model: [-1, 1]

        Item {
            id: leg

            required property int modelData
            readonly property real lift: Math.max(0, modelData * root.swing) * 74 * root.unit
            readonly property real reach: 686 * root.unit - lift

            Rectangle {
                x: (leg.modelData < 0 ? 58 : 127) * root.unit
                y: 485 * root.unit
                width: 55 * root.unit
                height: leg.reach - y - 20 * root.unit
                color: person.trousers
            }

            Rectangle {
                x: (leg.modelData < 0 ? 50 : 127) * root.unit
                y: leg.reach - height
                width: 66 * root.unit
                height: 44 * root.unit
                radius: 15 * root.unit
                color: person.shoes
            }
        }
    }

    Item {
        width: parent.width
        height: 503 * root.unit
        // Only the legs are ours; the bag and the hands may stand out at the sides.
        Item {
            x: -40 * root.unit
            y: -60 * root.unit
            width: root.width + 80 * root.unit
            height: 563 * root.unit
            clip: true

            Person {
                id: person

                figure: root.figure
                bag: root.bag
                footX: 160 * root.unit
                footY: 760 * root.unit
                size: root.size
            }
        }
    }
}
