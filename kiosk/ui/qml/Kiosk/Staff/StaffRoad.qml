pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// How far it has come: the dashes of a road.
Rectangle {
    id: root

    property real share: 0
    readonly property int dashes: 24
    readonly property real step: (width - 2 * Theme.spaceS) / dashes

    height: 66
    color: Theme.road
    border.width: Theme.contrast ? 3 : 0
    border.color: Theme.roadEdge
    Accessible.role: Accessible.ProgressBar
    Accessible.name: qsTr("%1 procent").arg(Math.round(100 * share))

    Row {
        anchors.left: parent.left
        anchors.leftMargin: Theme.spaceS + root.step / 4
        anchors.verticalCenter: parent.verticalCenter
        spacing: root.step / 2

        Repeater {
            model: Math.round(root.dashes * root.share)

            Rectangle {
                width: root.step / 2
                height: 12
                color: Theme.roadDash
            }
        }
    }
}
