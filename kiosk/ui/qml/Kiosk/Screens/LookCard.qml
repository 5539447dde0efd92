import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A way on to one place, course or word: its name, and a line or two about it.
Card {
    id: root

    property string above: ""
    property string note: ""
    property string noteIcon: ""
    property string below: ""
    property bool caret: true
    property int role: Label.Answer
    // Above and below the words.
    property real inset: Theme.spaceM

    implicitHeight: Math.max(Theme.touch, words.implicitHeight + 2 * inset)

    Column {
        id: words

        anchors.left: parent.left
        anchors.right: arrow.visible ? arrow.left : parent.right
        anchors.leftMargin: root.caret ? Theme.spaceL : Theme.spaceM
        anchors.rightMargin: Theme.spaceS
        anchors.verticalCenter: parent.verticalCenter

        Label {
            visible: root.above !== ""
            width: parent.width
            text: root.above
            role: Label.Small
            color: root.ink
        }

        Label {
            width: parent.width
            text: root.name
            role: root.role
            wrapMode: Text.Wrap
            font.weight: Theme.weightTitle
            leading: Theme.rightToLeft ? 1.35 : 1.2
            color: root.ink
            Accessible.ignored: true
        }

        Row {
            visible: root.note !== ""
            width: parent.width
            spacing: Theme.spaceXs

            Icon {
                id: mark

                visible: root.noteIcon !== ""
                name: root.noteIcon
                size: 36
                color: root.down ? Theme.pressedInk : Theme.icon
            }

            Label {
                width: parent.width - (mark.visible ? mark.width + parent.spacing : 0)
                text: root.note
                role: Label.Small
                wrapMode: Text.Wrap
                color: root.ink
            }
        }

        Label {
            visible: root.below !== ""
            width: parent.width
            text: root.below
            role: Label.Small
            color: root.ink
        }
    }

    Icon {
        id: arrow

        visible: root.caret
        name: "forward"
        directional: true
        size: 48
        color: root.down ? Theme.pressedInk : Theme.icon
        anchors.right: parent.right
        anchors.rightMargin: Theme.spaceM
        anchors.verticalCenter: parent.verticalCenter
    }
}
