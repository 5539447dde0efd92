pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// One tier as a stop on the road: open with its best course and more on demand, or closed as one line.
ResultRow {
    id: root

    required property ResultsModel model
    required property string tier
    required property bool opened
    required property string title
    required property string place
    required property string total
    required property int index
    readonly property string heading: tier === "now" ? qsTr("Kan börja nu") : tier === "step" ? qsTr("Ett steg först") : qsTr("Längre fram")

    stop: true
    here: opened
    stopSize: [104, 80, 64][index] ?? 64
    stopY: opened ? 44 : line.height / 2
    spacing: Theme.spaceS

    Label {
        visible: root.opened
        width: parent.width
        text: root.heading
        role: Label.H2
        topPadding: Theme.spaceXs
        Accessible.role: Accessible.Heading
    }

    ResultLine {
        id: line

        visible: !root.opened
        width: parent.width
        heading: root.heading
        note: root.title
        remark: qsTr("%1 att titta på").arg(root.total)
        role: Label.Title
        onTapped: root.model.openTier(root.tier)
    }

    Loader {
        active: root.opened
        visible: active
        width: parent.width
        sourceComponent: Column {
            spacing: Theme.spaceS

            ResultBest {
                width: parent.width
                model: root.model
                onTapped: root.model.open("course", root.model.best)
            }

            Repeater {
                model: root.model.courses

                ResultLine {
                    required property string course
                    required property string title
                    required property string place

                    width: parent?.width ?? 0
                    heading: title
                    note: place
                    noteIcon: "pin"
                    onTapped: root.model.open("course", course)
                }
            }

            Flow {
                width: parent.width
                spacing: Theme.spaceS

                ResultButton {
                    name: qsTr("Inte för mig")
                    icon: "hide"
                    onTapped: root.model.putAside()
                }

                ResultButton {
                    visible: root.model.left !== ""
                    name: qsTr("Visa fler (%1)").arg(root.model.left)
                    icon: "down"
                    onTapped: root.model.showMore()
                }
            }
        }
    }
}
