import QtQuick
import Kiosk.Theme

// A paper hill that rises over the screen and asks one thing. The rest of the screen waits.
Item {
    id: root

    required property string heading
    property string sentence: ""
    default property alias content: column.data

    // Taps beside the dialog reach nothing below it.
    MouseArea {
        anchors.fill: parent
    }

    Item {
        id: sheet

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: Math.max(parent.height * 0.55, column.height + 2 * Theme.spaceXxl + hill)
        clip: true

        readonly property real hill: 84

        Rectangle {
            anchors.top: parent.top
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.max(5200, 2.2 * parent.width)
            height: width
            radius: width / 2
            color: Theme.paper
            border.width: Theme.contrast ? 4 : 0
            border.color: Theme.outline
        }

        Column {
            id: column

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.topMargin: sheet.hill + Theme.spaceL
            anchors.leftMargin: Math.max(Theme.margin, (parent.width - 1200) / 2)
            anchors.rightMargin: anchors.leftMargin
            spacing: Theme.spaceL

            Label {
                width: parent.width
                text: root.heading
                role: Label.H1
                Accessible.role: Accessible.Heading
            }

            Label {
                visible: root.sentence !== ""
                width: parent.width
                text: root.sentence
                role: Label.Lead
            }
        }
    }
}
