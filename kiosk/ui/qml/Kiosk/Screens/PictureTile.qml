import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A tile that is a small poster with its word on the nearest hill.
Tappable {
    id: root

    property Component picture
    readonly property real edge: Theme.stroke

    property real least: Theme.portrait ? 302 : 220

    implicitHeight: Math.max(least, words.height + 2 * Theme.spaceS)

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: root.down ? Theme.pressed : Theme.card
    }

    Loader {
        id: scene

        // Letters that need the room take it.
        visible: !root.down && words.lineCount < 2 && height > 200 && !(Theme.large && Theme.contrast)
        anchors.fill: parent
        sourceComponent: root.picture
        transform: Scale {
            origin.x: scene.width / 2
            xScale: Theme.rightToLeft ? -1 : 1
        }
    }

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: "transparent"
        border.width: root.edge
        border.color: Theme.outline
    }

    Label {
        id: words

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.leftMargin: 32
        anchors.rightMargin: Theme.spaceS
        anchors.bottomMargin: Theme.spaceS
        text: root.name
        role: Label.Title
        // A long word in big letters has no room for more.
        airy: Theme.airy && !Theme.large
        leading: 1.15
        color: root.down ? Theme.pressedInk : Theme.ink
        Accessible.ignored: true
    }
}
