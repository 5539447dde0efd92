import QtQuick
import Kiosk.Theme

// One person on the road, a great sun ahead.
Item {
    id: root

    required property string figure

    Sun {
        centreX: 638
        centreY: 590
        radius: 390
        contrastRadius: 300
    }

    Hill {
        color: Pigment.water
        peak: 20
        crown: 720
        radius: 1250
    }

    SpruceGroup {
        footX: 178
        footY: 741
        size: 272
    }

    Hill {
        color: Pigment.green
        peak: 1040
        crown: 800
        radius: 900
    }

    Hill {
        peak: 415
        crown: 860
        radius: 1637
        furrows: 4
        furrowStep: 54
        furrowWidth: 10
    }

    WindingRoad {
        fromX: 552
        fromY: 1140
        fromWidth: 560
        toX: 541
        toY: 866
        toWidth: 130
        sway: 0
        turns: 0.2
        dashPeriod: 0.24
        dashLength: 0.11
    }

    Person {
        figure: root.figure
        footX: 541
        footY: 1032
        size: 240
    }
}
