import QtQuick
import Kiosk.Theme

// Three spruces, the middle one highest; it stands before the others.
Part {
    id: root

    property bool sunLeft: false

    readonly property color west: sunLeft ? Pigment.green : Pigment.deep
    readonly property color east: sunLeft ? Pigment.deep : Pigment.green

    width: 270
    height: 250
    visible: !Theme.contrast

    Piece {
        paint: root.west
        d: "M45 68L0 248H45.5ZM234 99L197 248H234.5Z"
    }

    Piece {
        paint: root.east
        d: "M45 68L90 248H45ZM234 99L271 248H234Z"
    }

    Piece {
        paint: root.west
        d: "M145 0L83 250H145.5V3Z"
    }

    Piece {
        paint: root.east
        d: "M145 0L207 250H145Z"
    }
}
