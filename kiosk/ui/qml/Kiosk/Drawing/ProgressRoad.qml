pragma ComponentBehavior: Bound

import QtQuick
import "Road.js" as Road

// The road that counts. It comes in through `lead`, carries `count` stops spread evenly along `knots`, and narrows
// through `tail` towards the sun. The sun disc stands at `position`, which follows `here`; whoever shows the road
// may animate it.
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

    readonly property int first: lead.length / 3
    readonly property int last: first + knots.length / 3 - 1
    readonly property list<real> spots: Road.stops(Road.spline(lead.concat(knots, tail)), first, last, count)
    readonly property real gap: count > 1 ? Math.hypot(spots[2] - spots[0], spots[3] - spots[1]) : 200
    readonly property real shrink: Math.min(1, gap / 100)

    RoadShape {
        paths: Road.paintProgress(root.lead.concat(root.knots, root.tail), root.first, root.last, root.count)
    }

    Repeater {
        model: root.count

        StopDisc {
            required property int index

            visible: index !== Math.round(root.position)
            kind: index < root.done ? "done" : "next"
            label: root.labels[index] ?? ""
            size: 76 * root.shrink
            mirrored: root.mirrored
            centreX: root.spots[2 * index] ?? 0
            centreY: root.spots[2 * index + 1] ?? 0
        }
    }

    StopDisc {
        readonly property point spot: Road.stop(root.spots, root.position)

        kind: "here"
        label: root.labels[Math.round(root.position)] ?? ""
        size: 100 * root.shrink
        mirrored: root.mirrored
        centreX: spot.x
        centreY: spot.y
    }
}
