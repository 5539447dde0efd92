import QtQuick
import Kiosk.Controls
import Kiosk.Drawing
import Kiosk.Theme

// The way into the guide: the biggest thing on the home screen.
Tappable {
    id: root

    required property string note
    // Where the words end.
    readonly property real wide: words.anchors.margins + Math.max(heading.contentWidth, disc.width + Theme.spaceM + line.contentWidth)
    readonly property color ink: down ? Theme.pressedInk : Theme.primaryInk

    told: `${name} ${note}`
    implicitHeight: Math.max(Theme.portrait && !Theme.large ? 356 : 284, words.implicitHeight + 2 * Theme.spaceL)

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: root.down ? Theme.pressed : Theme.primary
    }

    QuizTilePicture {
        id: picture

        // Its hill reaches a little into the words' side.
        visible: !Theme.contrast && !Theme.large && !Theme.airy && root.wide < root.width - width + 60
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        width: 450
        // Below the round corner, and high enough for the whole sun.
        height: parent.height - 24
        transform: Scale {
            origin.x: picture.width / 2
            xScale: Theme.rightToLeft ? -1 : 1
        }
    }

    Column {
        id: words

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: 44
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.spaceM

        Label {
            id: heading

            width: parent.width
            text: root.name
            role: Label.H2
            size: Theme.tileHeading
            leading: Theme.rightToLeft ? 1.3 : 1.14
            font.weight: Theme.weightTitle
            color: root.ink
            Accessible.ignored: true
        }

        Row {
            anchors.left: parent.left
            spacing: Theme.spaceM

            Rectangle {
                id: disc

                width: 76
                height: 76
                radius: 38
                color: Theme.contrast ? Theme.paper : Theme.start

                Icon {
                    anchors.centerIn: parent
                    name: "forward"
                    directional: true
                    color: Theme.contrast ? Theme.icon : Theme.startInk
                }
            }

            Label {
                id: line

                width: Math.min(Math.ceil(implicitWidth), words.width - disc.width - Theme.spaceM)
                text: root.note
                role: Label.Tile
                font.weight: Theme.weightAnswer
                color: root.ink
                anchors.verticalCenter: parent.verticalCenter
                Accessible.ignored: true
            }
        }
    }
}
