pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// The pack's languages, each by its own name.
HillDialog {
    id: root

    required property RowsModel languages

    signal chosen(code: string)
    signal closed

    heading: qsTr("Språk · Language")
    widest: 1360

    Grid {
        id: grid

        readonly property real half: (width - Theme.gap) / 2

        // The widest of the names; handed the count so that a binding asks again when it changes.
        function need(count: int): real {
            return Math.max(0, ...Array.from({
                length: count
            }, (_, each) => (answers.itemAt(each) as Answer)?.need ?? 0));
        }

        // All of a pack's languages at once, lying down as well.
        columns: !Theme.portrait ? 3 : need(answers.count) > half ? 1 : 2
        width: parent.width
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap

        Repeater {
            id: answers

            model: root.languages

            Answer {
                required property string code
                required property string endonym
                required property bool chosen

                width: (grid.width - (grid.columns - 1) * Theme.gap) / grid.columns
                name: endonym
                compact: true
                single: true
                checked: chosen
                onTapped: root.chosen(code)
            }
        }
    }

    OutlineButton {
        width: parent.width
        name: qsTr("Stäng")
        icon: "close"
        onTapped: root.closed()
    }
}
