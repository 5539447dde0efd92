pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import "Road.js" as Road

// The road that counts: `count` stops spread evenly along `knots`; then it narrows through `tail` towards the sun.
// The sun disc stands at `here`; while it travels, `position` runs from stop to stop.
Item {
    id: root

    property int count: 6
    property int here: 0
    property int done: here
    property real position: here
    property list<string> labels
    property bool mirrored: false
    property list<real> lead: [-460, 590, 66, -100, 596, 66]
    property list<real> knots: [96, 602, 66, 866, 588, 66]
    property list<real> tail: []

    readonly property real length: Road.reach(knots)
    readonly property real shrink: count > 1 ? Math.min(1, length / (count - 1) / 104) : 1

    SplineRoad {
        knots: root.lead.concat(root.knots, root.tail)
        dashPeriod: 0.79
        dashLength: 0.36
        dashShare: 0.1
    }

    Repeater {
        model: root.count

        StopDisc {
            required property int index
            readonly property point spot: Road.spot(root.knots, root.share(index))

            visible: index !== Math.round(root.position)
            kind: index < root.done ? "done" : "next"
            label: root.labels[index] ?? ""
            size: 76 * root.shrink
            mirrored: root.mirrored
            centreX: spot.x
            centreY: spot.y
        }
    }

    StopDisc {
        readonly property point spot: Road.spot(root.knots, root.share(root.position))

        kind: "here"
        label: root.labels[Math.round(root.position)] ?? ""
        size: 100 * root.shrink
        mirrored: root.mirrored
        centreX: spot.x
        centreY: spot.y
    }

    function share(stop: real): real {
        return count > 1 ? stop / (count - 1) : 0.5;
    }
}
