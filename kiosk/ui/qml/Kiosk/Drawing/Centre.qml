import QtQuick
import Kiosk.Theme

// The lärcentrum: a low wing, a tower, lit windows, and a dark open door under a coral canopy. The foot goes on
// 60 px under the ground so that a hill may cut it.
Part {
    id: root

    property bool lit: true

    width: 402
    height: 222

    Piece {
        unit: root.scale
        paint: Pigment.paper
        d: "M10 92H274V282H10Z"
    }

    Piece {
        unit: root.scale
        paint: Pigment.coral
        d: "M0 75H274V92H0Z"
    }

    Piece {
        lit: true
        paint: root.lit ? Pigment.sun : Pigment.ink
        d: "M33 127h35v48h-35ZM79 127h35v48h-35ZM124 127h35v48h-35ZM170 127h35v48h-35ZM216 127h35v48h-35Z"
    }

    Piece {
        unit: root.scale
        paint: Pigment.paper
        d: "M264 17H392V282H264Z"
    }

    Piece {
        detail: true
        paint: Pigment.plaster
        d: "M264 17h12v265h-12Z"
    }

    Piece {
        unit: root.scale
        paint: Pigment.coral
        d: "M254 0H402V17H254ZM292 134h77v12h-77Z"
    }

    Piece {
        lit: true
        paint: root.lit ? Pigment.sun : Pigment.ink
        d: "M311 43h39v72h-39Z"
    }

    Piece {
        unit: root.scale
        paint: Pigment.ink
        d: "M304 146h53V282h-53Z"
    }
}
