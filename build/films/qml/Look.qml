import QtQuick
import Kiosk.Theme

// The colours and places of one picture.
QtObject {
    property color sky: Pigment.dawn
    property color far: Pigment.water
    property color mid: Pigment.sage
    property color ground: Pigment.leaf
    property color furrow: Pigment.furrow
    property color words: Pigment.ink
    property color sun: Pigment.sun
    property real sunX: 760
    property real sunY: 640
    property real sunRadius: 200
    property real rings: 0
    property color ring: Pigment.halo
    property color outerRing: Pigment.glow
    // Where the bus is while the scene lasts, from the station.
    property real busFrom: -360
    property real busTo: -320
}
