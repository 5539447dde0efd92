import QtQuick
import Kiosk.Theme

// The visitor's own words, small enough to stand in a row. With a pencil it leads back to its question.
Tappable {
    id: root

    property string icon: "edit"
    readonly property color ink: checked ? Theme.primaryInk : (down ? Theme.pressedInk : Theme.ink)

    implicitHeight: Math.max(80, words.implicitHeight + Theme.spaceM)
    implicitWidth: row.implicitWidth + 56
    focusRadius: height / 2

    Rectangle {
        anchors.fill: parent
        radius: Math.min(height / 2, 40)
        color: root.checked ? Theme.primary : (root.down ? Theme.pressed : Theme.card)
        border.width: root.checked ? 0 : Theme.stroke
        border.color: Theme.outline
    }

    Row {
        id: row

        anchors.centerIn: parent
        spacing: Theme.spaceS

        Label {
            id: words

            text: root.name
            role: Label.Answer
            size: Theme.chip
            leading: arabic ? 1.25 : 1.1
            wrapMode: Text.NoWrap
            color: root.ink
            Accessible.ignored: true
        }

        Icon {
            name: root.icon
            visible: root.icon !== ""
            size: 36
            color: root.checked ? Theme.primaryInk : (root.down ? Theme.pressedInk : Theme.icon)
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
