import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One filter: what it is set to, or what it is about. A long name takes two lines.
Tappable {
    id: root

    required property string tool
    required property string value
    required property string empty
    required property string open
    required property real widest
    readonly property color ink: checked ? Theme.primaryInk : (down ? Theme.pressedInk : Theme.ink)

    name: value !== "" ? value : empty
    checked: value !== "" || open === tool
    implicitWidth: words.width + arrow.width + 3 * Theme.spaceM
    implicitHeight: Math.max(Theme.portrait ? 80 : 72, words.implicitHeight + Theme.spaceM)
    focusRadius: height / 2

    Rectangle {
        anchors.fill: parent
        radius: 40
        color: root.checked ? Theme.primary : (root.down ? Theme.pressed : Theme.card)
        border.width: root.checked ? 0 : Theme.stroke
        border.color: Theme.outline
    }

    Label {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: Theme.spaceM
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(implicitWidth, root.widest - arrow.width - 3 * Theme.spaceM)
        text: root.name
        role: Label.Answer
        size: Theme.chip
        leading: 1.15
        color: root.ink
        Accessible.ignored: true
    }

    Icon {
        id: arrow

        name: root.open === root.tool ? "up" : "down"
        size: 36
        color: root.checked || root.down ? root.ink : Theme.icon
        anchors.right: parent.right
        anchors.rightMargin: Theme.spaceM
        anchors.verticalCenter: parent.verticalCenter
    }
}
