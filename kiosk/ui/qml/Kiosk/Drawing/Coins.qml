import QtQuick
import Kiosk.Theme
import "Land.js" as Land

// A pile of coins seen from the side.
Part {
    id: root

    property int count: 4

    function pile(odd: int): string {
        let d = "";
        for (let k = odd; k < count; k += 2)
            d += Land.box(k % 3 === 1 ? 6 : 0, height - 38 * (k + 1) + 3, 154, 35, 15);
        return d;
    }

    width: 160
    height: count * 38

    Piece {
        unit: root.scale
        paint: Pigment.sun
        d: root.pile(0)
    }

    Piece {
        unit: root.scale
        paint: Pigment.halo
        d: root.pile(1)
    }
}
