import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A course's name, and where it is. Another course moves up into its place.
Item {
    id: root

    property string title
    property string place
    property color ink: Theme.ink
    property color iconInk: Theme.icon
    // What stands at the end of the last line.
    property real keep: 0
    // The name alone.
    property bool brief: false
    readonly property real whole: name.height + (place !== "" ? where.height : 0)
    readonly property real least: name.height

    implicitHeight: brief ? least : whole
    onTitleChanged: up.restart()
    transform: Translate {
        id: move
    }

    NumberAnimation {
        id: up

        target: move
        property: "y"
        from: Theme.follow > 0 ? 24 : 0
        to: 0
        duration: Theme.follow
        easing.type: Easing.OutCubic
    }

    Label {
        id: name

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.rightMargin: pin.visible ? 0 : root.keep
        text: root.title
        role: Label.Title
        leading: Theme.rightToLeft ? 1.4 : 1.2
        color: root.ink
    }

    Icon {
        id: pin

        visible: root.place !== "" && !root.brief
        name: "pin"
        size: 40
        anchors.left: parent.left
        anchors.verticalCenter: where.verticalCenter
        color: root.iconInk
    }

    Label {
        id: where

        visible: pin.visible
        anchors.left: pin.right
        anchors.right: parent.right
        anchors.top: name.bottom
        anchors.leftMargin: Theme.spaceXs
        anchors.rightMargin: root.keep
        text: root.place
        role: Label.Body
        leading: Theme.rightToLeft ? 1.5 : 1.35
        color: root.ink
    }
}
