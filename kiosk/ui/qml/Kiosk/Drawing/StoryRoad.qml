pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// How far a story has come: a road from above, one dash to a page. Thick yellow = seen, thin grey = to come.
Rectangle {
    id: root

    property int count: 5
    property real seen: 0
    property real sideMargin: Theme.margin
    property real gap: 20

    readonly property real dash: (width - 2 * sideMargin - (count - 1) * gap) / Math.max(1, count)

    implicitWidth: 1080
    implicitHeight: 72
    color: Theme.road

    Repeater {
        model: root.count

        Item {
            id: page

            required property int index
            readonly property real share: Math.max(0, Math.min(1, root.seen - index))

            x: root.sideMargin + index * (root.dash + root.gap)
            y: root.height / 2
            width: root.dash

            Rectangle {
                y: -height / 2
                width: parent.width
                height: 8
                radius: 4
                color: Theme.contrast ? Pigment.white : Pigment.quiet
                visible: page.share < 1
            }

            Rectangle {
                y: -height / 2
                width: parent.width * page.share
                height: 20
                radius: 10
                color: Theme.roadDash
                visible: page.share > 0
            }
        }
    }

    Rectangle {
        visible: Theme.contrast
        anchors.bottom: parent.bottom
        width: parent.width
        height: 4
        color: Theme.roadEdge
    }
}
