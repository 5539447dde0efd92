import QtQuick
import Kiosk.Theme

// One answer in words the visitor could say. Chosen: green, with a check on the sun.
Tappable {
    id: root

    property string icon: ""
    property int disc: 0
    // Where there is no pictogram, its room is only for the check.
    property bool compact: false
    // A name stays on one line.
    property bool single: false
    // What lies beside the words.
    readonly property real around: (badge.visible ? badge.anchors.leftMargin + badge.width : 0) + words.anchors.leftMargin + words.anchors.rightMargin
    // As wide as it is on one line.
    readonly property real need: words.implicitWidth + around
    readonly property bool filled: checked || down
    readonly property color ink: checked ? Theme.primaryInk : (down ? Theme.pressedInk : Theme.ink)

    accessibleRole: Accessible.CheckBox
    implicitHeight: Math.max(Theme.answerHeight, words.implicitHeight + 2 * Theme.spaceS)
    focusRadius: height / 2

    Rectangle {
        anchors.fill: parent
        radius: Math.min(height / 2, 65)
        color: root.checked ? Theme.primary : (root.down ? Theme.pressed : Theme.card)
        border.width: root.checked ? 0 : Theme.stroke
        border.color: Theme.outline
    }

    Rectangle {
        id: badge

        visible: root.icon !== "" || root.checked
        width: root.compact ? 64 : 100
        height: width
        radius: width / 2
        anchors.left: parent.left
        anchors.leftMargin: 14
        anchors.verticalCenter: parent.verticalCenter
        color: root.checked && !Theme.contrast ? Theme.start : Theme.disc(root.disc)
        border.width: root.checked && Theme.contrast ? Theme.stroke : 0
        border.color: Theme.primaryInk

        Icon {
            anchors.centerIn: parent
            size: root.compact ? 44 : 60
            name: root.checked ? "check" : root.icon
            color: Theme.startInk
        }
    }

    Label {
        id: words

        anchors.left: badge.visible ? badge.right : parent.left
        anchors.right: parent.right
        anchors.leftMargin: root.compact && badge.visible ? Theme.spaceS : 28
        anchors.rightMargin: root.compact ? Theme.spaceM : 40
        anchors.verticalCenter: parent.verticalCenter
        text: root.name
        role: Label.Answer
        leading: Theme.rightToLeft ? 1.3 : 1.15
        wrapMode: root.single ? Text.NoWrap : Text.WordWrap
        color: root.ink
        Accessible.ignored: true
    }
}
