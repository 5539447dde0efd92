import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// The best course of the open tier, with its reasons. The whole card opens the course.
Card {
    id: root

    required property ResultsModel model

    name: root.model.bestTitle
    implicitHeight: column.height + 2 * Theme.spaceS + Theme.spaceXs

    Column {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.spaceS
        spacing: Theme.spaceS

        Item {
            width: parent.width
            height: head.height + Theme.spaceXs

            ResultHead {
                id: head

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.top: parent.top
                anchors.leftMargin: Theme.spaceS
                anchors.topMargin: Theme.spaceXs
                title: root.model.bestTitle
                place: root.model.bestPlace
                ink: root.ink
                iconInk: root.down ? Theme.pressedInk : Theme.icon
                keep: caret.width + Theme.spaceS
            }

            Icon {
                id: caret

                name: "caret"
                directional: true
                anchors.right: parent.right
                anchors.rightMargin: Theme.spaceXs
                anchors.bottom: head.bottom
                color: root.down ? Theme.pressedInk : Theme.icon
            }
        }

        ResultReasons {
            width: parent.width
            brief: true
            firstStep: root.model.firstStep
            firstPlace: root.model.firstPlace
            because: root.model.because
            hard: root.model.hard
            unknown: root.model.unknown
        }
    }
}
