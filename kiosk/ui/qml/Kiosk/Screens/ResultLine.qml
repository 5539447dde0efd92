import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One thing to open: what it is, what belongs to it, and a caret. A tier, a course, a help, a story.
Card {
    id: root

    required property string heading
    property string note: ""
    property string remark: ""
    property string icon: ""
    property string noteIcon: ""
    // Phone numbers stand big: they are read across the room and written down.
    property string phone: ""
    property int role: Label.Answer

    name: [heading, note, phone, remark].filter(text => text !== "").join(". ")
    implicitHeight: Math.max(112, words.height + 2 * Theme.spaceM)

    Icon {
        id: leading

        visible: root.icon !== ""
        name: root.icon
        anchors.left: parent.left
        anchors.leftMargin: Theme.spaceL
        anchors.verticalCenter: parent.verticalCenter
        color: root.down ? Theme.pressedInk : Theme.icon
    }

    Column {
        id: words

        anchors.left: leading.visible ? leading.right : parent.left
        anchors.leftMargin: leading.visible ? Theme.spaceM : Theme.spaceL
        anchors.right: caret.left
        anchors.rightMargin: Theme.spaceS
        anchors.verticalCenter: parent.verticalCenter
        spacing: 2

        Label {
            width: parent.width
            text: root.heading
            role: root.role
            leading: Theme.rightToLeft ? 1.4 : 1.2
            color: root.ink
            Accessible.ignored: true
        }

        Item {
            visible: root.note !== ""
            width: parent.width
            height: place.height

            Icon {
                id: pin

                visible: root.noteIcon !== ""
                name: root.noteIcon
                size: 40
                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                color: root.down ? Theme.pressedInk : Theme.icon
            }

            Label {
                id: place

                anchors.left: pin.visible ? pin.right : parent.left
                anchors.leftMargin: pin.visible ? Theme.spaceXs : 0
                anchors.right: parent.right
                text: root.note
                role: Label.Body
                leading: Theme.rightToLeft ? 1.5 : 1.3
                color: root.ink
                Accessible.ignored: true
            }
        }

        Label {
            visible: root.phone !== ""
            width: parent.width
            text: root.phone
            size: Theme.h2
            font.weight: Theme.weightTitle
            leading: Theme.lineH2
            color: root.ink
        }

        Label {
            visible: root.remark !== ""
            width: parent.width
            text: root.remark
            role: Label.Small
            color: root.ink
            Accessible.ignored: true
        }
    }

    Icon {
        id: caret

        name: "caret"
        directional: true
        anchors.right: parent.right
        anchors.rightMargin: Theme.spaceM
        anchors.verticalCenter: parent.verticalCenter
        color: root.down ? Theme.pressedInk : Theme.icon
    }
}
