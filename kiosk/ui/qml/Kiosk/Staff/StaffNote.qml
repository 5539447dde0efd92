import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One thing that was looked at: how it is, and what to do about it.
StaffPanel {
    id: root

    required property string level
    required property string says
    property string advice: ""

    fill: level === "bad" ? Theme.panelHard : level === "warn" ? Theme.panelUnknown : Theme.panelGood

    Row {
        width: parent.width
        spacing: Theme.spaceM

        StaffMark {
            id: mark

            level: root.level
        }

        Column {
            width: parent.width - mark.width - parent.spacing
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.spaceXs

            Label {
                width: parent.width
                text: root.says
                role: Label.Body
                leading: 1.3
                font.weight: Theme.weightTile
            }

            Label {
                visible: text !== ""
                width: parent.width
                text: root.advice
                role: Label.Body
                leading: 1.3
            }
        }
    }
}
