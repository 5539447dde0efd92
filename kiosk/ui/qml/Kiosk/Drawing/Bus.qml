import QtQuick
import Kiosk.Theme
import "Land.js" as Land

// The bus, coral with a paper band, looking towards the end side. It stands on its wheels.
Part {
    id: root

    width: 421
    height: 186

    Piece {
        unit: root.scale
        paint: Pigment.coral
        d: "M30 0H344C382 0 398 26 406 48L415 74Q421 93 421 112V138Q421 153 404 153H16Q0 153 0 137V30Q0 0 30 0Z"
    }

    Piece {
        detail: true
        paint: Pigment.paper
        d: "M0 101H420.4Q421 106 421 112V122H0Z"
    }

    Piece {
        unit: root.scale
        paint: Pigment.ink
        d: Land.box(26, 27, 68, 56, 9) + Land.box(110, 27, 68, 56, 9) + Land.box(194, 27, 68, 56, 9) + "M290 27H358Q369 27 373 37L392 79Q394 86 387 87H290Q281 87 281 78V36Q281 27 290 27Z"
    }

    Piece {
        lit: true
        paint: Pigment.sun
        d: Land.box(407, 128, 14, 18, 5)
    }

    Piece {
        unit: root.scale
        paint: Pigment.ink
        d: Land.circle(90, 153, 33) + Land.circle(327, 153, 33)
    }

    Piece {
        detail: true
        paint: Pigment.paper
        d: Land.circle(90, 153, 13.5) + Land.circle(327, 153, 13.5)
    }
}
