pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// The first courses that a place gives, and the way to all of them.
Column {
    id: root

    required property RowsModel courses
    required property bool more
    required property string count

    signal chosen(course: string)
    signal allWanted

    visible: cards.count > 0
    spacing: Theme.spaceS

    LookWords {
        id: words
    }

    Label {
        width: parent.width
        text: qsTr("Det här kan du läsa här")
        role: Label.Title
    }

    Repeater {
        id: cards

        model: root.courses

        LookCard {
            required property string course
            required property string title
            required property string swedish
            required property string form

            width: root.width
            name: title
            note: [swedish, words.form(form)].filter(each => each !== "").join(", ")
            onTapped: root.chosen(course)
        }
    }

    OutlineButton {
        visible: root.more
        width: parent.width
        implicitHeight: 100
        icon: "courses"
        name: qsTr("Visa alla %1 kurser här").arg(root.count)
        onTapped: root.allWanted()
    }
}
