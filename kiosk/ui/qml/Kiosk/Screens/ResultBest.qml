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
            height: title.height + (place.visible ? place.height : 0) + Theme.spaceXs

            Label {
                id: title

                anchors.left: parent.left
                anchors.right: place.visible ? parent.right : caret.left
                anchors.top: parent.top
                anchors.leftMargin: Theme.spaceS
                anchors.topMargin: Theme.spaceXs
                text: root.model.bestTitle
                role: Label.Title
                leading: Theme.rightToLeft ? 1.4 : 1.2
                color: root.ink
                Accessible.ignored: true
            }

            Icon {
                id: pin

                visible: place.visible
                name: "pin"
                size: 40
                anchors.left: title.left
                anchors.verticalCenter: place.verticalCenter
                color: root.down ? Theme.pressedInk : Theme.icon
            }

            Label {
                id: place

                visible: root.model.bestPlace !== ""
                anchors.left: pin.right
                anchors.right: caret.left
                anchors.top: title.bottom
                anchors.leftMargin: Theme.spaceXs
                text: root.model.bestPlace
                role: Label.Body
                leading: Theme.rightToLeft ? 1.5 : 1.35
                color: root.ink
            }

            Icon {
                id: caret

                name: "caret"
                directional: true
                anchors.right: parent.right
                anchors.rightMargin: Theme.spaceXs
                anchors.verticalCenter: place.visible ? place.verticalCenter : title.verticalCenter
                color: root.down ? Theme.pressedInk : Theme.icon
            }
        }

        ResultReasons {
            width: parent.width
            firstStep: root.model.firstStep
            because: root.model.because
            hard: root.model.hard
            unknown: root.model.unknown
        }
    }
}
