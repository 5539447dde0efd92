import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// How a thing is, as a disc: a check, a note, a cross. Words stand beside it.
Rectangle {
    id: root

    // ok, warn, bad, skip, or nothing yet.
    required property string level
    property real size: 72

    implicitWidth: size
    implicitHeight: size
    radius: size / 2
    color: level === "ok" ? Theme.stopDone : level === "bad" ? Theme.road : level === "warn" ? Theme.stopHere : Theme.card
    border.width: Theme.contrast || level === "" || level === "skip" ? Theme.stroke : 0
    border.color: Theme.outline

    Icon {
        anchors.centerIn: parent
        size: root.size * 0.62
        name: root.level === "ok" ? "check" : root.level === "bad" ? "close" : root.level === "warn" ? "attention" : root.level === "skip" ? "remove" : "hourglass"
        color: root.level === "ok" ? Theme.stopDoneInk : root.level === "bad" ? Theme.roadEdge : root.level === "warn" ? Theme.stopHereInk : Theme.icon
    }
}
