import QtQuick
import Kiosk.Theme
import "Land.js" as Land

// A bus stop: a pole, a round blank sign and a small timetable.
Part {
    id: root

    width: 120
    height: 420

    Piece {
        unit: root.scale
        paint: Pigment.ink
        d: "M54 60H66V430H54Z"
    }

    Piece {
        unit: root.scale
        paint: Pigment.sun
        d: Land.circle(60, 54, 54)
    }

    Piece {
        lit: true
        paint: Pigment.ink
        d: Land.box(36, 36, 48, 34, 8) + Land.circle(47, 74, 7) + Land.circle(73, 74, 7)
    }

    Piece {
        unit: root.scale
        paint: Pigment.paper
        d: Land.box(30, 170, 60, 84, 8)
    }
}
