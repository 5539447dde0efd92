import QtQuick
import Kiosk.Theme

// On the way to work: the hall and the care house.
Item {
    id: root

    required property string figure

    Sun {
        color: Pigment.sun
        centreX: 300
        centreY: 560
        radius: 240
        contrastRadius: 180
    }

    Hill {
        color: Pigment.sage
        peak: 120
        crown: 690
        radius: 1200
    }

    Workplace {
        footX: 670
        footY: 806
        size: 780
    }

    Hill {
        peak: 540
        crown: 790
        radius: 1900
        furrows: 5
        furrowStep: 58
        furrowWidth: 10
    }

    WindingRoad {
        fromX: 360
        fromY: 1140
        fromWidth: 480
        toX: 852
        toY: 808
        toWidth: 96
        sway: 50
        phase: 2.6
        turns: 0.5
        tilt: 0.16
        dashPeriod: 0.24
        dashLength: 0.11
    }

    Person {
        figure: root.figure
        footX: 210
        footY: 1040
        size: 200
    }
}
