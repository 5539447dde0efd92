import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Where the words to look for stand. A tap brings the keyboard.
Tappable {
    id: root

    required property string words
    required property bool open
    // How many courses that is, in words.
    required property string found
    // A word too long to stand beside the number stands above it.
    readonly property bool stacked: longest.implicitWidth > width - start - number.width - Theme.spaceXl - Theme.spaceM
    readonly property real start: Theme.spaceL + glass.width + Theme.spaceM
    readonly property color ink: down ? Theme.pressedInk : Theme.ink

    name: words !== "" ? words : qsTr("Skriv ett ord")
    accessibleRole: Accessible.EditableText
    implicitHeight: Math.max(Theme.portrait ? 104 : 88, text.implicitHeight + (stacked ? number.height : 0) + 2 * Theme.spaceS)
    focusRadius: height / 2

    Rectangle {
        anchors.fill: parent
        radius: height / 2
        color: root.down ? Theme.pressed : Theme.card
        border.width: root.open ? 2 * Theme.stroke : Theme.stroke
        border.color: root.open && !Theme.contrast ? Theme.primary : Theme.outline
    }

    LongestWord {
        id: longest

        words: text.text
        role: text.role
        airy: text.airy
    }

    Icon {
        id: glass

        name: "search"
        size: 60
        color: root.down ? Theme.pressedInk : Theme.icon
        anchors.left: parent.left
        anchors.leftMargin: Theme.spaceL
        anchors.verticalCenter: parent.verticalCenter
    }

    Label {
        id: text

        anchors.left: glass.right
        anchors.right: parent.right
        anchors.leftMargin: Theme.spaceM
        anchors.rightMargin: Theme.spaceXl + (root.stacked ? 0 : number.width + Theme.spaceM)
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: root.stacked ? -number.height / 2 : 0
        text: root.words !== "" ? root.words + (root.open ? "|" : "") : (root.open ? "|" : root.name)
        role: Label.Lead
        leading: Theme.rightToLeft ? 1.4 : 1.2
        color: root.ink
        Accessible.ignored: true
    }

    Label {
        id: number

        anchors.right: parent.right
        anchors.rightMargin: Theme.spaceXl
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: root.stacked ? text.height / 2 : 0
        text: root.found
        role: Label.Answer
        wrapMode: Text.NoWrap
        color: root.down ? Theme.pressedInk : Theme.accentText
    }
}
