import "Road.js" as Road

// A road in perspective from under the visitor's hand to a crest: a sine whose period shortens with distance.
// Phase is in radians, turns in whole periods; tilt is the slope of the ground where it ends.
RoadShape {
    id: root

    property real fromX: 0
    property real fromY: 0
    property real fromWidth: 300
    property real toX: 0
    property real toY: 0
    property real toWidth: 12
    property real sway: 60
    property real phase: 0
    property real turns: 1
    property real tilt: 0
    property real dashPeriod: 0.36
    property real dashLength: 0.16

    paths: Road.paint(Road.winding(fromX, fromY, toX, toY, fromWidth, toWidth, sway, phase, turns, tilt), 0.05, dashPeriod, dashLength, 0.06)
}
