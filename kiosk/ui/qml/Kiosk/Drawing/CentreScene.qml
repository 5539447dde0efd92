import QtQuick
import Kiosk.Theme

// The lärcentrum from close by, its door open.
Item {
    id: root

    required property string figure

    Sun {
        centreX: 280
        centreY: 520
        radius: 240
        contrastRadius: 180
        ring: 320
        ringColor: Pigment.haze
    }

    Hill {
        color: Pigment.mid
        peak: 900
        crown: 640
        radius: 900
    }

    SpruceGroup {
        footX: 130
        footY: 760
        size: 220
    }

    Centre {
        footX: 580
        footY: 812
        size: 820
    }

    Hill {
        peak: 540
        crown: 800
        radius: 1800
        furrows: 5
        furrowStep: 56
        furrowWidth: 10
    }

    WindingRoad {
        fromX: 470
        fromY: 1140
        fromWidth: 520
        toX: 843
        toY: 820
        toWidth: 112
        sway: 40
        phase: 2.6
        turns: 0.45
        tilt: 0.16
        dashPeriod: 0.24
        dashLength: 0.11
    }

    Person {
        figure: root.figure
        footX: 560
        footY: 1034
        size: 190
    }
}
