import QtQuick
import Kiosk.Theme

// A secondary action: outlined, no fill.
Tappable {
    id: root

    property string icon: ""
    property bool directionalIcon: false
    property bool caret: false
    property int role: Label.Answer
    property color fill: Theme.card
    readonly property color ink: down ? Theme.pressedInk : Theme.ink

    implicitHeight: Theme.signHeight
    implicitWidth: row.implicitWidth + 2 * Theme.spaceM

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: root.down ? Theme.pressed : root.fill
        border.width: Theme.stroke
        border.color: Theme.outline
    }

    Row {
        id: row

        anchors.centerIn: parent
        spacing: Theme.spaceS

        Icon {
            name: root.icon
            visible: root.icon !== ""
            directional: root.directionalIcon
            color: root.down ? Theme.pressedInk : Theme.icon
            anchors.verticalCenter: parent.verticalCenter
        }

        Label {
            text: root.name
            role: root.role
            font.weight: Theme.weightTile
            wrapMode: Text.NoWrap
            color: root.ink
            Accessible.ignored: true
        }
    }
}
