pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// Large plain fields of colour: a spot or a stripe of the panel is seen best on them.
Grid {
    id: root

    columns: 2

    Repeater {
        model: [Theme.card, Theme.road, Theme.start, Theme.primary, Theme.skyCoral, Theme.skyWater]

        Rectangle {
            required property color modelData

            width: root.width / 2
            height: Theme.portrait ? 240 : 130
            color: modelData
        }
    }
}
