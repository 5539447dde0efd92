pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Models
import Kiosk.Theme

// One page of the courses that were found.
GridLayout {
    id: root

    required property RowsModel results
    // Two lines of title, two of place, one of start.
    readonly property real cell: Theme.large ? 290 : (Theme.rightToLeft ? 380 : (Theme.portrait ? 276 : 256))

    signal chosen(course: string)

    columns: Theme.large ? 1 : 2
    columnSpacing: Theme.spaceS
    rowSpacing: Theme.spaceS
    uniformCellWidths: true

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

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: Math.max(root.cell, implicitHeight)
            caret: false
            name: title
            note: place !== "" ? place : words.form(form)
            below: words.start(start, day)
            onTapped: root.chosen(course)
        }
    }
}
