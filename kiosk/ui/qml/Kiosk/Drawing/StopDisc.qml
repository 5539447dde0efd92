import QtQuick
import QtQuick.Shapes
import Kiosk.Theme

// A stop on a road, around (centreX, centreY). kind: done = green with a check, here = the sun, next = paper.
// With a label it carries its number, without one a dot. In a mirrored picture its mark is turned back.
Item {
    id: root

    property string kind: "next"
    property string label
    property bool mirrored: false
    property real size: here ? 100 : 76
    property real centreX: 0
    property real centreY: 0

    readonly property bool here: kind === "here"
    readonly property bool done: kind === "done"
    readonly property color mark: done ? Theme.stopDoneInk : here ? Theme.stopHereInk : Theme.stopNextInk

    x: centreX - size / 2
    y: centreY - size / 2
    width: size
    height: size
    transform: Scale {
        origin.x: root.size / 2
        xScale: root.mirrored ? -1 : 1
    }

    Rectangle {
        anchors.fill: parent
        radius: width / 2
        color: root.done ? Theme.stopDone : root.here ? Theme.stopHere : Theme.stopNext
        border.width: 6
        border.color: root.done === Theme.contrast ? Theme.road : root.here ? Theme.road : root.done || Theme.contrast ? Theme.roadEdge : Theme.road
    }

    Rectangle {
        anchors.centerIn: parent
        visible: root.label === "" && !root.done
        width: root.size * 0.28
        height: width
        radius: width / 2
        color: root.mark
    }

    Shape {
        visible: root.done
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            fillColor: "transparent"
            strokeColor: root.mark
            strokeWidth: 5
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin

            PathSvg {
                path: `M${0.31 * root.size} ${0.52 * root.size}l${0.13 * root.size} ${0.13 * root.size}` + `L${0.7 * root.size} ${0.38 * root.size}`
            }
        }
    }

    Text {
        textFormat: Text.PlainText
        anchors.centerIn: parent
        visible: !root.done
        text: root.label
        color: root.mark
        font.family: Theme.family
        font.weight: Theme.weightTitle
        font.pixelSize: Math.max(Math.round(root.size * 0.5), Theme.least)
    }
}
