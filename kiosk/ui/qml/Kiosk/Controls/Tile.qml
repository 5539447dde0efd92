import QtQuick
import Kiosk.Theme

// A small square choice: icon over word.
Tappable {
    id: root

    property string icon: ""
    property bool directionalIcon: false
    property real iconSize: Theme.portrait ? 72 : 56
    property real least: Theme.portrait ? 198 : 138
    readonly property color ink: checked ? Theme.primaryInk : (down ? Theme.pressedInk : Theme.ink)

    implicitHeight: Math.max(least, column.implicitHeight + Theme.spaceS)

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: root.checked ? Theme.primary : (root.down ? Theme.pressed : Theme.card)
        border.width: root.checked ? 0 : Theme.stroke
        border.color: Theme.outline
    }

    Column {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.spaceS
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.spaceXs

        Icon {
            name: root.checked ? "check" : root.icon
            visible: name !== ""
            size: root.iconSize
            directional: root.directionalIcon
            color: root.checked ? (Theme.contrast ? Theme.primaryInk : Theme.barActive) : (root.down ? Theme.pressedInk : Theme.icon)
            anchors.horizontalCenter: parent.horizontalCenter
        }

        Label {
            width: parent.width
            text: root.name
            role: Label.Tile
            // A long word in big letters has no room for more.
            airy: Theme.airy && !Theme.large
            font.weight: Theme.weightAnswer
            leading: Theme.rightToLeft ? 1.3 : 1.1
            horizontalAlignment: Text.AlignHCenter
            color: root.ink
            Accessible.ignored: true
        }
    }
}
