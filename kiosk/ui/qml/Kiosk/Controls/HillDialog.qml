import QtQuick
import QtQuick.Shapes
import Kiosk.Theme

// A paper hill that rises over the screen and asks one thing. The rest of the screen waits.
Item {
    id: root

    required property string heading
    property string sentence: ""
    // Lines longer than this are hard to follow; tiles may stand farther apart.
    property real widest: 1200
    default property alias content: work.content

    // It is built once: who opens it again stands at its top.
    onVisibleChanged: work.toTop()

    // Taps beside the dialog reach nothing below it.
    MouseArea {
        anchors.fill: parent
    }

    Item {
        id: sheet

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: Math.min(parent.height - Theme.dialogTop, Math.max(parent.height * 0.55, work.contentHeight + around))
        clip: true

        readonly property real hill: Theme.portrait ? 84 : 60
        readonly property real around: hill + Theme.spaceL + (Theme.portrait ? Theme.spaceXxl : Theme.spaceL)

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

        ScrollArea {
            id: work

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.topMargin: sheet.hill + Theme.spaceL
            anchors.leftMargin: Math.max(Theme.margin, (parent.width - root.widest) / 2)
            anchors.rightMargin: anchors.leftMargin
            height: sheet.height - sheet.around
            spacing: Theme.portrait ? Theme.spaceL : Theme.spaceM

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
