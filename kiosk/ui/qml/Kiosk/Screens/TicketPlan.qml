pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// The suggestions in writing; beside a translated title the Swedish one, which is what the school knows.
Column {
    id: root

    required property RowsModel plan

    visible: courses.count > 0
    spacing: Theme.spaceS

    Repeater {
        id: courses

        model: root.plan

        Row {
            id: row

            required property string title
            required property string swedish
            required property string place

            spacing: Theme.spaceS

            Icon {
                id: mark

                name: "courses"
                size: 44
            }

            Column {
                width: root.width - mark.width - row.spacing

                Label {
                    width: parent.width
                    text: row.title
                    role: Label.Answer
                    leading: Theme.rightToLeft ? 1.4 : 1.2
                }

                Label {
                    visible: text !== ""
                    width: parent.width
                    text: [row.swedish, row.place].filter(each => each !== "").join(", ")
                    role: Label.Body
                    leading: Theme.rightToLeft ? 1.5 : 1.3
                }
            }
        }
    }
}
