pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// All that was looked at: what is not well first, with what to do.
StaffFrame {
    id: root

    required property StaffHealthModel model

    title: model.status
    actions.secondary: qsTr("Titta igen")
    actions.secondaryIcon: "replay"
    actions.onSecondaryTapped: model.lookAgain()

    Repeater {
        model: root.model.problems

        StaffNote {
            required advice

            width: parent?.width ?? 0
        }
    }

    Repeater {
        model: root.model.well

        Row {
            id: line

            required property string level
            required property string says

            width: parent?.width ?? 0
            spacing: Theme.spaceM

            StaffMark {
                id: mark

                level: line.level
                size: 52
            }

            Label {
                width: line.width - mark.width - line.spacing
                text: line.says
                role: Label.Body
                leading: 1.3
                anchors.verticalCenter: parent.verticalCenter
            }
        }
    }
}
