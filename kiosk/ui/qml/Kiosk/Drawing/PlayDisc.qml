import QtQuick
import Kiosk.Theme
import "Land.js" as Land

// The play sign on its paper sun. It does not mirror: `mirrored` turns it back.
Part {
    id: root

    property bool mirrored: false
    // In high contrast: a yellow disc, or where words may meet it an outline.
    property bool lit: true

    width: 200
    height: 200
    transform: Scale {
        origin.x: root.width / 2
        xScale: root.mirrored ? -1 : 1
    }

    Piece {
        unit: root.scale
        lit: root.lit
        paint: Pigment.paper
        d: Land.circle(100, 100, 100)
    }

    Piece {
        unit: root.scale
        paint: Pigment.ink
        d: "M76 58Q76 44 89 50L144 89Q154 97 144 105L89 144Q76 152 76 138Z"
    }
}
