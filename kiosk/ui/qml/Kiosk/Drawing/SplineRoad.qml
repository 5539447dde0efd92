import "Road.js" as Road

// A road through knots, one flat list of x, y and width; dashes shrink with the width.
RoadShape {
    id: root

    property list<real> knots: [0, 0, 42, 100, 0, 42]
    property real edgeShare: 0.05
    property real dashPeriod: 1.33
    property real dashLength: 0.7
    property real dashShare: 0.12

    edge: Road.band(Road.spline(knots), 1)
    surface: Road.band(Road.spline(knots), 1 - 2 * edgeShare)
    dashes: Road.dashes(Road.spline(knots), dashPeriod, dashLength, dashShare)
}
