pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// One page of the courses that were found.
GridLayout {
    id: root

    required property RowsModel results
    // What most cards need; those with longer titles take more.
    readonly property real big: Theme.rightToLeft ? (Theme.portrait ? 312 : 262) : (Theme.machineTranslated ? 282 : 216)
    readonly property real cell: Theme.large ? big : (Theme.rightToLeft ? (Theme.portrait ? 300 : 276) : 250)
    readonly property alias cards: cards.count

    signal chosen(course: string)

    columns: Theme.large ? 1 : 2
    columnSpacing: Theme.spaceS
    rowSpacing: Theme.spaceS
    uniformCellWidths: true

    LookWords {
        id: words
    }

    Repeater {
        id: cards

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
            Layout.minimumHeight: Math.max(0.86 * root.cell, implicitHeight)
            inset: 12
            role: Theme.portrait ? Label.Answer : Label.Tile
            caret: false
            name: title
            note: place !== "" ? place : words.form(form)
            below: words.start(start, day)
            onTapped: root.chosen(course)
        }
    }
}
