import QtQuick
import Kiosk.Theme
import "Land.js" as Land

// A desk with a lamp, an open book and a cup.
Part {
    id: root

    property color light: Pigment.mid

    width: 900
    height: 460

    Piece {
        detail: true
        paint: root.light
        d: "M640 96L480 300H860L760 96Z"
    }

    Piece {
        unit: root.scale
        paint: Pigment.ink
        d: "M806 60H820V290H806ZM690 52H820V68H690Z" + Land.box(750, 284, 120, 20, 10)
    }

    Piece {
        lit: true
        paint: Pigment.sun
        d: "M668 40H732L776 104H624Z"
    }

    Piece {
        unit: root.scale
        paint: Pigment.paper
        d: "M70 296Q130 262 190 288Q250 262 310 296V306H70Z"
    }

    Piece {
        unit: root.scale
        paint: Pigment.coral
        d: Land.box(560, 240, 66, 66, 12) + Land.box(622, 254, 26, 34, 10)
    }

    Piece {
        unit: root.scale
        paint: Pigment.chestnut
        d: Land.box(0, 304, 900, 36, 10) + "M60 330H92V620H60ZM808 330H840V620H808Z"
    }
}
