pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// How many courses each tier holds: what moves while an answer is changed. The tier that is listed has the sun.
Row {
    id: root

    required property RowsModel totals
    readonly property real cell: (width - 2 * spacing) / 3

    // The highest of the cells; handed the count so that a binding asks again when it changes.
    function tallest(count: int): real {
        let most = 0;
        for (let each = 0; each < count; each++)
            most = Math.max(most, (cells.itemAt(each) as ResultTotal)?.natural ?? 0);
        return most;
    }

    height: tallest(cells.count)
    spacing: Theme.spaceS

    Repeater {
        id: cells

        model: root.totals

        ResultTotal {
            required tier
            required total
            required here

            width: root.cell
            height: root.height
        }
    }
}
