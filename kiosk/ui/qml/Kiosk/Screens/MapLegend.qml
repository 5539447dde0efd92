import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// What the pins mean and, where there is room in the sky, whose map it is.
Flow {
    id: root

    spacing: Theme.spaceM

    Row {
        spacing: Theme.spaceS

        Rectangle {
            width: 48
            height: 48
            radius: 24
            color: Theme.primary
            border.width: 3
            border.color: Theme.outline
            anchors.verticalCenter: parent.verticalCenter

            Icon {
                anchors.centerIn: parent
                name: "school"
                size: 28
                color: Theme.primaryInk
            }
        }

        Label {
            text: qsTr("Campus")
            role: Label.Small
            font.weight: Theme.weightAnswer
            anchors.verticalCenter: parent.verticalCenter
        }
    }

    Row {
        spacing: Theme.spaceS

        Rectangle {
            width: 48
            height: 48
            radius: 24
            color: Theme.card
            border.width: 3
            border.color: Theme.outline
            anchors.verticalCenter: parent.verticalCenter

            Icon {
                anchors.centerIn: parent
                name: "book"
                size: 28
                color: Theme.contrast ? Theme.icon : Theme.ink
            }
        }

        Label {
            text: qsTr("Komvux")
            role: Label.Small
            font.weight: Theme.weightAnswer
            anchors.verticalCenter: parent.verticalCenter
        }
    }

    MapCredits {
        visible: Theme.portrait
        width: Math.min(implicitWidth, root.width)
    }
}
