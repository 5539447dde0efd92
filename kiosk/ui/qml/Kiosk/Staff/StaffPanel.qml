import QtQuick
import Kiosk.Theme

// A coloured surface that cannot be pressed.
Item {
    id: root

    property color fill: Theme.panelUnknown
    property real gap: Theme.spaceM
    default property alias content: column.data

    implicitHeight: column.height + 2 * gap

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
        anchors.topMargin: root.gap
        spacing: Theme.spaceS
    }
}
