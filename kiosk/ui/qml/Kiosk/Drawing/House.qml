import QtQuick
import Kiosk.Theme

// A red house with an ink roof; its foot goes on 30 px under the ground.
Part {
    id: root

    width: 132
    height: 103

    Piece {
        unit: root.scale
        paint: Pigment.brick
        d: "M7 62H125V133H7Z"
    }

    Piece {
        unit: root.scale
        paint: Pigment.ink
        d: "M28 16H86V0H99V16H106L132 62H0Z"
    }

    Piece {
        lit: true
        paint: Pigment.sun
        d: "M24 74h21v22h-21ZM88 74h21v22h-21Z"
    }

    Piece {
        unit: root.scale
        paint: Pigment.paper
        d: "M56 76h20v57h-20Z"
    }
}
