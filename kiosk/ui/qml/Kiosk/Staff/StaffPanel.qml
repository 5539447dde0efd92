import QtQuick
import Kiosk.Theme

// A coloured surface that cannot be pressed.
Item {
    id: root

    property color fill: Theme.panelUnknown
    default property alias content: column.data

    implicitHeight: column.height + 2 * Theme.spaceM

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusPanel
        color: root.fill
        border.width: Theme.contrast ? Theme.stroke : 0
        border.color: Theme.outline
    }

    Column {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.spaceM
        spacing: Theme.spaceS
    }
}
