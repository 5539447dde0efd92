import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A line that leads on: what it is, and what it is set to.
Card {
    id: root

    property string value: ""
    property string icon: ""

    told: value === "" ? name : name + "\n" + value

    implicitHeight: Math.max(Theme.portrait ? 112 : 100, words.height + 2 * Theme.spaceS)

    Icon {
        id: sign

        visible: root.icon !== ""
        name: root.icon
        size: 56
        color: root.down ? Theme.pressedInk : Theme.icon
        anchors.left: parent.left
        anchors.leftMargin: Theme.spaceM
        anchors.verticalCenter: parent.verticalCenter
    }

    Column {
        id: words

        anchors.left: parent.left
        anchors.right: caret.left
        anchors.leftMargin: root.icon !== "" ? 56 + 2 * Theme.spaceM : Theme.spaceM
        anchors.rightMargin: Theme.spaceS
        anchors.verticalCenter: parent.verticalCenter

        Label {
            width: parent.width
            text: root.name
            role: Label.Body
            leading: 1.25
            font.weight: Theme.weightTile
            color: root.ink
            Accessible.ignored: true
        }

        Label {
            visible: root.value !== ""
            width: parent.width
            text: root.value
            role: Label.Body
            leading: 1.25
            color: root.ink
            Accessible.ignored: true
        }
    }

    Icon {
        id: caret

        name: "forward"
        directional: true
        size: 48
        color: root.down ? Theme.pressedInk : Theme.icon
        anchors.right: parent.right
        anchors.rightMargin: Theme.spaceM
        anchors.verticalCenter: parent.verticalCenter
    }
}
