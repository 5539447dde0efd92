import QtQuick
import Kiosk.Drawing
import Kiosk.Theme

// What stands beside the road; with a stop on it where the row is one.
Item {
    id: root

    property bool stop: false
    property bool here: false
    property real stopSize: 80
    // How far down the row its stop is.
    property real stopY: 60
    property real spacing: Theme.spaceM
    default property alias content: column.data
    readonly property real indent: 124
    readonly property real road: 52

    width: parent?.width ?? 0
    implicitHeight: column.height

    Item {
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.leftMargin: root.road
        anchors.topMargin: root.stopY

        StopDisc {
            visible: root.stop
            kind: root.here ? "here" : "next"
            size: root.stopSize
            centreX: 0
            centreY: 0
        }
    }

    Column {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.leftMargin: root.indent
        spacing: root.spacing
    }
}
