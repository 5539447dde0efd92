import QtQuick
import Kiosk.Theme
import "Land.js" as Land

// A pile of four books, their pages towards the end side.
Part {
    id: root

    width: 380
    height: 262

    Piece {
        unit: root.scale
        paint: Pigment.green
        d: Land.box(0, 190, 370, 72, 14)
    }

    Piece {
        unit: root.scale
        paint: Pigment.coral
        d: Land.box(36, 128, 320, 62, 14)
    }

    Piece {
        unit: root.scale
        paint: Pigment.ink
        d: Land.box(14, 62, 342, 66, 14)
    }

    Piece {
        unit: root.scale
        paint: Pigment.water
        d: Land.box(66, 8, 264, 54, 14)
    }

    Piece {
        detail: true
        paint: Pigment.paper
        d: "M70 204H370V248H70ZM106 140H356V178H106ZM84 74H356V116H84ZM136 18H330V52H136Z"
    }

    Piece {
        lit: true
        paint: Pigment.sun
        d: "M262 0H288V96L275 84L262 96Z"
    }
}
