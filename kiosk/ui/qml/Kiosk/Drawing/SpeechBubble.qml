import QtQuick
import Kiosk.Theme

// A blank speech bubble; its tail is at the start side, or at the end side.
Part {
    id: root

    property color color: Pigment.paper
    property bool tailAtEnd: false

    width: 320
    height: 250

    Piece {
        unit: root.scale
        paint: root.color
        d: "M52 0H268Q320 0 320 52V140Q320 192 268 192" + (root.tailAtEnd ? "L262 192L258 250L196 192H52" : "H124L62 250L58 192H52") + "Q0 192 0 140V52Q0 0 52 0Z"
    }
}
