pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// The road down the side of a list, around x = 0 of its own coordinates: stops at the given heights, the first one
// the sun, then shrinking. It begins at `from` and ends at `to`, by default the last stop.
Item {
    id: root

    property list<real> stops
    property list<string> labels
    property int here: 0
    property real band: 42
    property real from: stops[0] ?? 0
    property real to: stops[stops.length - 1] ?? 0
    property bool even: false
    property bool mirrored: false

    readonly property list<real> sizes: even ? [96, 96, 96] : [104, 80, 64]

    SplineRoad {
        visible: root.to > root.from
        knots: [0, root.from, root.band, 0, root.to, root.band]
        edgeShare: Theme.contrast ? 0.07 : 0
        dashShare: 8 / 42
    }

    Repeater {
        model: root.stops.length

        StopDisc {
            required property int index

            kind: index === root.here ? "here" : "next"
            label: root.labels[index] ?? ""
            size: root.sizes[Math.min(index, 2)]
            mirrored: root.mirrored
            centreX: 0
            centreY: root.stops[index] ?? 0
        }
    }
}
