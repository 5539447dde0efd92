import QtQuick
import Kiosk.Theme

// One spruce, a tall triangle 1 : 2; the half away from the sun is darker. There are no trees in high contrast.
Part {
    id: root

    property bool sunLeft: false

    width: 100
    height: 200
    visible: !Theme.contrast

    Piece {
        paint: root.sunLeft ? Pigment.green : Pigment.deep
        d: "M50 0L0 200H50.5V2Z"
    }

    Piece {
        paint: root.sunLeft ? Pigment.deep : Pigment.green
        d: "M50 0L100 200H50Z"
    }
}
