import QtQuick
import Kiosk.Theme
import "Land.js" as Land

// One disc on a stem; the half away from the sun is darker.
Part {
    id: root

    property color color: Pigment.mid
    property color shade: Pigment.green
    property bool sunLeft: false

    width: 180
    height: 300
    visible: !Theme.contrast

    Piece {
        paint: Pigment.ink
        d: "M83 190H97V300H83Z"
    }

    Piece {
        paint: root.sunLeft ? root.shade : root.color
        d: Land.ellipse(90, 102, 90, 102)
    }

    Piece {
        paint: root.sunLeft ? root.color : root.shade
        d: "M90 0A90 102 0 0 0 90 204Z"
    }
}
