pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Drawing
import Kiosk.Theme

// The bus with wheels that turn with the way it has gone.
Item {
    id: root

    property real way: 0
    property real rolling: 0
    readonly property real size: 360

    Bus {
        id: bus

        footX: 0
        footY: 0
        size: root.size
        // A moving bus rocks a little.
        transform: Translate {
            y: -1.5 * root.rolling * Math.abs(Math.sin(root.way / 70))
        }
    }

    Repeater {
        model: [90, 327]

        Rectangle {
            required property real modelData

            width: 19
            height: 5
            color: Pigment.ink
            x: (modelData - 210.5) * root.size / 421 - width / 2
            y: (153 - 186) * root.size / 421 - height / 2
            rotation: root.way / 23.5 * 180 / Math.PI
        }
    }
}
