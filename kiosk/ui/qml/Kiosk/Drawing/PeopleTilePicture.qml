import QtQuick
import Kiosk.Theme

// Stories on the home screen: three adults before the sun, seen from behind, over the light hill of the word.
TilePicture {
    id: root

    readonly property real room: height - 102
    readonly property real unit: room / 200

    sky: Theme.skyPeach
    implicitWidth: 456
    implicitHeight: 302

    Sun {
        centreX: root.width / 2
        centreY: root.room - 20 * root.unit
        radius: 160 * root.unit
        contrastRadius: 160 * root.unit
    }

    Person {
        figure: "shortHair"
        bag: false
        size: 150 * root.unit
        footX: root.width / 2 - 116 * root.unit
        footY: root.room + 274 * root.unit
    }

    Person {
        figure: "longHair"
        hair: Pigment.chestnut
        size: 150 * root.unit
        footX: root.width / 2 + 116 * root.unit
        footY: root.room + 288 * root.unit
    }

    Person {
        figure: "scarf"
        hair: Pigment.coral
        bag: false
        size: 150 * root.unit
        footX: root.width / 2
        footY: root.room + 280 * root.unit
    }

    Hill {
        color: Pigment.blush
        peak: root.width / 2
        crown: root.room
        radius: 928
        base: root.height + 10
    }
}
