import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A further course of the open tier: the card opens it, the words beside it put it aside.
Item {
    id: root

    required property string title
    required property string place

    signal opened
    signal putAside

    implicitHeight: card.height

    ResultLine {
        id: card

        anchors.left: parent.left
        anchors.right: aside.left
        anchors.top: parent.top
        anchors.rightMargin: Theme.spaceS
        height: Math.max(implicitHeight, aside.implicitHeight)
        heading: root.title
        note: root.place
        noteIcon: "pin"
        onTapped: root.opened()
    }

    Tile {
        id: aside

        anchors.right: parent.right
        anchors.top: parent.top
        width: Theme.large ? 224 : 184
        height: card.height
        least: 112
        name: qsTr("Inte för mig")
        Accessible.name: `${name}: ${root.title}`
        onTapped: root.putAside()
    }
}
