import QtQuick
import Kiosk.Theme

// The guide on the home screen: the road to the sun, at the end side of the green tile.
TilePicture {
    id: root

    sky: Theme.primary
    topCorners: false
    startCorner: false
    implicitWidth: 450
    implicitHeight: 270

    Item {
        x: root.width - 450
        y: root.height - 270

        Sun {
            centreX: 260
            centreY: 146
            radius: 135
        }

        Hill {
            color: Pigment.mid
            peak: 325
            crown: 147
            radius: 480
            base: 300
        }

        WindingRoad {
            fromX: 226
            fromY: 284
            fromWidth: 176
            toX: 285
            toY: 149
            toWidth: 13
            sway: 82
            phase: 4.6
            turns: 1.05
            dashPeriod: 0.33
            dashLength: 0.15
        }
    }
}
