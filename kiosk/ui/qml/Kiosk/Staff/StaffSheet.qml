pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// How the opening check went, a line for each step.
Column {
    id: root

    required property StaffCheckModel model

    spacing: Theme.portrait ? Theme.spaceM : Theme.spaceS

    Label {
        width: parent.width
        text: [root.model.begun, root.model.place].filter(words => words !== "").join(", ")
        role: Label.Lead
    }

    Repeater {
        model: root.model.lines

        Row {
            id: line

            required property string title
            required property string result
            required property string says
            required property string advice

            width: parent?.width ?? 0
            spacing: Theme.spaceM

            StaffMark {
                id: mark

                level: line.result === "good" ? "ok" : line.result === "bad" ? "bad" : "skip"
                size: Theme.portrait ? 60 : 54
            }

            Column {
                width: line.width - mark.width - line.spacing
                anchors.verticalCenter: parent.verticalCenter

                Label {
                    width: parent.width
                    text: line.says !== "" ? `${line.title}: ${line.says}` : line.title
                    role: Label.Body
                    leading: 1.3
                    font.weight: Theme.weightTile
                }

                Label {
                    visible: line.advice !== ""
                    width: parent.width
                    text: line.advice
                    role: Label.Body
                    leading: 1.3
                }
            }
        }
    }
}
