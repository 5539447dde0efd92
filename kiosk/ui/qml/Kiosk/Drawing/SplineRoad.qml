import "Road.js" as Road

// A road through knots, one flat list of x, y and width; dashes shrink with the width.
RoadShape {
    id: root

    property list<real> knots: [0, 0, 42, 100, 0, 42]
    property real edgeShare: 0.05
    property real dashPeriod: 1.33
    property real dashLength: 0.7
    property real dashShare: 0.12

    paths: Road.paint(Road.spline(knots), edgeShare, dashPeriod, dashLength, dashShare)
}
