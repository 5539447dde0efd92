import QtQuick
import QtQuick.Shapes
import Kiosk.Theme
import "Land.js" as Land

// A window with the night outside: a moon over a hill, and one lit window far away.
Part {
    id: root

    width: 500
    height: 460

    Piece {
        unit: root.scale
        paint: Pigment.ink
        d: "M0 0H500V460H0Z"
    }

    Piece {
        lit: true
        paint: Pigment.pale
        d: Land.circle(376, 112, 52) + Land.circle(90, 90, 5) + Land.circle(190, 150, 4) + Land.circle(130, 220, 4) + Land.circle(290, 70, 4) + Land.circle(440, 220, 5)
    }

    Piece {
        unit: root.scale
        paint: Pigment.deep
        d: "M0 360Q120 280 270 330Q380 300 500 350V460H0Z"
    }

    Piece {
        lit: true
        paint: Pigment.sun
        d: "M112 352h20v22h-20Z"
    }

    Piece {
        unit: root.scale
        paint: Pigment.paper
        d: "M-14 -14H514V474H-14ZM8 8V216H240V8ZM260 8V216H492V8ZM8 236V452H240V236ZM260 236V452H492V236Z"
        fillRule: ShapePath.OddEvenFill
    }
}
