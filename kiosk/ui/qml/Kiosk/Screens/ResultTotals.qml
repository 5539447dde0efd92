pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// How many courses each tier holds: what moves while an answer is changed. The tier that is listed has the sun.
// Beside each other; below each other where a word is too wide for that.
Grid {
    id: root

    required property RowsModel totals
    readonly property real third: (width - 2 * spacing) / 3
    readonly property bool stacked: most(cells.count, cell => cell?.wordWidth ?? 0) > third

    // The most of something among the cells; handed the count so that a binding asks again when it changes.
    function most(count: int, wanted: var): real {
        return Math.max(0, ...Array.from({
            length: count
        }, (_, each) => wanted(cells.itemAt(each) as ResultTotal)));
    }

    columns: stacked ? 1 : 3
    spacing: Theme.spaceS

    Repeater {
        id: cells

        model: root.totals

        ResultTotal {
            required tier
            required total
            required here

            beside: root.stacked
            width: root.stacked ? root.width : root.third
            height: root.most(cells.count, cell => cell?.natural ?? 0)
        }
    }
}
