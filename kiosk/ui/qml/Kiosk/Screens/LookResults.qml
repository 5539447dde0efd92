pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// One page of the courses that were found.
Grid {
    id: root

    required property RowsModel results
    readonly property real cell: Theme.large ? 330 : 240
    readonly property real cardWidth: (width - (columns - 1) * columnSpacing) / columns

    signal chosen(course: string)

    columns: Theme.large ? 1 : 2
    columnSpacing: Theme.spaceS
    rowSpacing: Theme.spaceS

    LookWords {
        id: words
    }

    Repeater {
        model: root.results

        LookCard {
            required property string course
            required property string title
            required property string place
            required property string form
            required property string start
            required property string day

            width: root.cardWidth
            height: Math.max(root.cell, implicitHeight)
            caret: false
            name: title
            note: place !== "" ? place : words.form(form)
            noteIcon: place !== "" ? "pin" : ""
            below: words.start(start, day)
            onTapped: root.chosen(course)
        }
    }
}
