import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One option of the question that lies open beside the suggestions. Chosen: green, with a check.
Tappable {
    id: root

    property string icon: ""
    readonly property color ink: checked ? Theme.primaryInk : (down ? Theme.pressedInk : Theme.ink)

    readonly property real room: Theme.spaceM + Theme.spaceS + Theme.spaceM

    implicitWidth: words.implicitWidth + sign.width + room
    implicitHeight: Math.max(80, words.implicitHeight + Theme.spaceS)
    focusRadius: height / 2

    Rectangle {
        anchors.fill: parent
        radius: Math.min(height / 2, 40)
        color: root.checked ? Theme.primary : (root.down ? Theme.pressed : Theme.card)
        border.width: root.checked ? 0 : Theme.stroke
        border.color: Theme.outline
    }

    Icon {
        id: sign

        // A check beside what is not chosen would look as if it were.
        name: root.checked ? "check" : root.icon === "check" ? "" : root.icon
        size: 44
        color: root.checked ? (Theme.contrast ? Theme.primaryInk : Theme.barActive) : (root.down ? Theme.pressedInk : Theme.icon)
        anchors.left: parent.left
        anchors.leftMargin: Theme.spaceM
        anchors.verticalCenter: parent.verticalCenter
    }

    Label {
        id: words

        anchors.left: sign.right
        anchors.leftMargin: Theme.spaceS
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(implicitWidth, root.width - sign.width - root.room)
        text: root.name
        role: Label.Answer
        size: Theme.chip
        leading: Theme.rightToLeft ? 1.3 : 1.15
        color: root.ink
        Accessible.ignored: true
    }
}
