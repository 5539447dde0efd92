import QtQuick
import Kiosk.Theme
import "Land.js" as Land

// Where people work: a hall with a saw-tooth roof, and a care house with a cross on a disc. The foot goes on 60 px
// under the ground.
Part {
    id: root

    width: 620
    height: 330

    Piece {
        unit: root.scale
        paint: Pigment.brick
        d: "M64 40H104V190H64Z"
    }

    Piece {
        unit: root.scale
        paint: Pigment.ink
        d: "M0 390V180L108 120V180L216 120V180L324 120V390Z"
    }

    Piece {
        lit: true
        paint: Pigment.sun
        d: "M30 216h56v40h-56ZM116 216h56v40h-56ZM202 216h56v40h-56Z"
    }

    Piece {
        unit: root.scale
        paint: Pigment.paper
        d: "M300 18H610V390H300Z"
    }

    Piece {
        detail: true
        paint: Pigment.plaster
        d: "M300 18h14v372h-14Z"
    }

    Piece {
        unit: root.scale
        paint: Pigment.coral
        d: "M290 0H620V20H290Z"
    }

    Piece {
        lit: true
        paint: Pigment.sun
        d: "M342 66h44v52h-44ZM524 66h44v52h-44ZM342 156h44v52h-44ZM524 156h44v52h-44ZM342 246h44v52h-44ZM524 246h44v52h-44Z"
    }

    Piece {
        unit: root.scale
        paint: Pigment.green
        d: Land.circle(455, 104, 46)
    }

    Piece {
        lit: true
        paint: Pigment.paper
        d: "M445 76H465V94H483V114H465V132H445V114H427V94H445Z"
    }

    Piece {
        unit: root.scale
        paint: Pigment.ink
        d: "M418 206H492V390H418Z"
    }
}
