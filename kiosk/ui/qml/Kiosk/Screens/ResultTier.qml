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
    readonly property string heading: words.tier(tier)

    stop: true
    here: opened
    stopSize: [104, 80, 64][index] ?? 64
    stopY: opened ? 44 : line.height / 2
    spacing: Theme.spaceS

    ResultWords {
        id: words
    }

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

            Flow {
                width: parent.width
                spacing: Theme.spaceS

                ResultButton {
                    name: qsTr("Inte för mig")
                    icon: "hide"
                    onTapped: root.model.putAside(root.model.best)
                }

                ResultButton {
                    visible: root.model.left !== "" && further.count === 0
                    name: more.name
                    icon: "down"
                    onTapped: root.model.showMore()
                }

                ResultButton {
                    visible: root.model.aside !== ""
                    name: qsTr("Ta tillbaka (%1)").arg(root.model.aside)
                    icon: "replay"
                    onTapped: root.model.takeBack()
                }
            }

            Repeater {
                id: further

                model: root.model.courses

                ResultCourse {
                    required property string course
                    required title
                    required place

                    width: parent?.width ?? 0
                    onOpened: root.model.open("course", course)
                    onPutAside: root.model.putAside(course)
                }
            }

            // Under the last of the courses that are shown.
            ResultButton {
                id: more

                visible: root.model.left !== "" && further.count > 0
                name: qsTr("Visa fler (%1)").arg(root.model.left)
                icon: "down"
                onTapped: root.model.showMore()
            }
        }
    }
}
