import QtQuick
import QtQuick.Shapes
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

        // The top of a circle of radius 2600 and more, as an arc: a rectangle as round as that would be a picture of
        // a hundred megabytes in the software renderer.
        Shape {
            id: crest

            readonly property real radius: Math.max(2600, 1.1 * width)
            readonly property real fall: radius - Math.sqrt(radius * radius - width * width / 4)

            anchors.fill: parent
            preferredRendererType: Shape.CurveRenderer

            ShapePath {
                fillColor: Theme.paper
                strokeColor: Theme.contrast ? Theme.outline : Theme.paper
                strokeWidth: 4

                PathSvg {
                    path: `M -8 ${crest.fall + 2} Q ${crest.width / 2} ${2 - crest.fall} ${crest.width + 8} ${crest.fall + 2} L ${crest.width + 8} ${crest.height + 8} L -8 ${crest.height + 8} Z`
                }
            }
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
