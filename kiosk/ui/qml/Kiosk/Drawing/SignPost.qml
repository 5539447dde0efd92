import QtQuick
import Kiosk.Theme

// A post with three blank arrows: the ways one can go.
Part {
    id: root

    width: 300
    height: 460

    Piece {
        unit: root.scale
        paint: Pigment.ink
        d: "M140 0H162V470H140Z"
    }

    Piece {
        unit: root.scale
        paint: Pigment.green
        d: "M96 28H244L284 66L244 104H96Q88 104 88 96V36Q88 28 96 28Z"
    }

    Piece {
        unit: root.scale
        paint: Pigment.coral
        d: "M204 124H56L16 162L56 200H204Q212 200 212 192V132Q212 124 204 124Z"
    }

    Piece {
        unit: root.scale
        paint: Pigment.paper
        d: "M96 220H222L262 258L222 296H96Q88 296 88 288V228Q88 220 96 220Z"
    }
}
