import QtQuick
import QtQuick.Shapes
import Kiosk.Theme
import "Land.js" as Land

// An adult seen from behind, looking where the visitor looks: disc, hair or scarf, straight coat, bag.
// figure: longHair, shortHair, scarf, bun, cap or grey.
Part {
    id: root

    property string figure: "longHair"
    property bool bag: true
    property color coat: ({
            longHair: Pigment.ink,
            shortHair: Pigment.green,
            scarf: Pigment.maroon,
            bun: Pigment.coral,
            cap: Pigment.water,
            grey: Pigment.brick
        })[figure] ?? Pigment.ink
    property color hair: ({
            longHair: Pigment.hairDark,
            shortHair: Pigment.hairDark,
            scarf: Pigment.mid,
            bun: Pigment.hairBrown,
            cap: Pigment.hairBrown,
            grey: Pigment.hairGrey
        })[figure] ?? Pigment.hairDark
    property color skin: ({
            longHair: Pigment.skinMid,
            shortHair: Pigment.skinDark,
            scarf: Pigment.skinMid,
            bun: Pigment.skinLight,
            cap: Pigment.skinLight,
            grey: Pigment.skinLight
        })[figure] ?? Pigment.skinMid
    property color trousers: figure === "shortHair" || figure === "cap" ? Pigment.chestnut : Pigment.green
    property color shoes: Pigment.paper
    property color bagColor: figure === "shortHair" || figure === "cap" ? Pigment.coral : Pigment.paper

    readonly property string disc: Land.circle(120, 66, 63)
    readonly property string head: ({
            longHair: "M57 63A63 63 0 0 1 183 63L187 168C188 202 166 218 145 218H95C74 218 52 202 53 168Z",
            scarf: "M57 60A63 63 0 0 1 183 60L203 150C206 172 200 185 188 194L132 244Q120 254 108 244L52 194" + "C40 185 34 172 37 150Z",
            bun: disc + Land.circle(120, -4, 31),
            grey: "M56 64A64 64 0 0 1 184 64V112Q184 140 158 140H82Q56 140 56 112Z"
        })[figure] ?? disc

    width: 240
    height: 700

    Piece {
        unit: root.scale
        paint: root.skin
        d: Land.circle(13, 408, 20) + Land.circle(227, 408, 20) + "M92 110H148L152 180H88Z"
    }

    Piece {
        unit: root.scale
        paint: root.trousers
        d: "M55 490H116L110 665H60ZM125 490H186L182 630H138Z"
    }

    Piece {
        unit: root.scale
        paint: root.shoes
        d: Land.box(50, 656, 66, 42, 14) + Land.box(131, 618, 63, 48, 18)
    }

    Piece {
        unit: root.scale
        paint: Qt.darker(root.coat, 1.18)
        d: "M70 170C44 176 36 188 31 210L0 370Q-3 394 18 396H70ZM170 170C196 176 204 188 209 210L240 370Q243 394 222 396H170Z"
    }

    Piece {
        unit: root.scale
        paint: root.coat
        d: "M36 218C38 186 58 168 92 168H148C182 168 202 186 204 218L226 490Q227 503 214 503H26Q13 503 14 490Z"
    }

    Piece {
        detail: true
        paint: root.bag ? root.bagColor : "transparent"
        d: "M80 168H106L212 341H186Z"
    }

    Piece {
        unit: root.scale
        paint: root.hair
        d: root.head
    }

    Piece {
        unit: root.scale
        paint: root.figure === "cap" ? Pigment.green : "transparent"
        d: root.figure !== "cap" ? "" : "M57 72A63 63 0 0 1 183 72V88Q120 100 57 88ZM94 91A26 26 0 0 1 146 91Q120 95 94 91Z"
        fillRule: ShapePath.OddEvenFill
    }

    Piece {
        unit: root.scale
        paint: root.bag ? root.bagColor : "transparent"
        d: root.bag ? "M158 331L240 342Q253 344 251 357L244 437Q242 450 229 448L146 438Q132 436 134 423" + "L142 343Q144 330 158 331Z" : ""
    }
}
