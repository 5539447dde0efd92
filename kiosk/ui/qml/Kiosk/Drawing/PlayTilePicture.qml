import QtQuick
import Kiosk.Theme

// Films on the home screen: a paper sun with the play sign over a leaf hill.
TilePicture {
    id: root

    readonly property real room: height - 102
    readonly property real unit: room / 200

    sky: Theme.skyWater
    implicitWidth: 456
    implicitHeight: 302

    PlayDisc {
        mirrored: Theme.rightToLeft
        size: 216 * root.unit
        footX: root.width / 2
        footY: root.room + 30 * root.unit
    }

    Hill {
        color: Pigment.leaf
        peak: root.width / 2
        crown: root.room
        radius: 928
        base: root.height + 10
    }
}
