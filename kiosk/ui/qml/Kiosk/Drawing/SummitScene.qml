import QtQuick
import Kiosk.Theme

// At the top: someone before the whole sun, the land below.
Item {
    id: root

    required property string figure

    Sun {
        centreX: 540
        centreY: 520
        radius: 330
        contrastRadius: 270
        ring: 410
        ringColor: Pigment.haze
    }

    Hill {
        color: Pigment.water
        peak: 900
        crown: 800
        radius: 1500
    }

    Hill {
        color: Pigment.sage
        peak: 120
        crown: 830
        radius: 1200
    }

    SpruceGroup {
        footX: 130
        footY: 872
        size: 170
    }

    SpruceGroup {
        sunLeft: true
        footX: 950
        footY: 880
        size: 150
    }

    Hill {
        color: Pigment.mid
        furrowColor: Pigment.midFurrow
        peak: 540
        crown: 780
        radius: 520
        furrows: 4
        furrowStep: 62
        furrowWidth: 10
    }

    WindingRoad {
        fromX: 640
        fromY: 1130
        fromWidth: 210
        toX: 560
        toY: 782
        toWidth: 40
        sway: 120
        phase: 0.4
        turns: 1.2
        dashPeriod: 0.42
        dashLength: 0.2
    }

    Person {
        figure: root.figure
        footX: 520
        footY: 812
        size: 172
    }
}
