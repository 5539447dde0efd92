import QtQuick
import Kiosk.Theme

// A course: someone on the way to the open door of the lärcentrum.
Picture {
    id: root

    property string figure: "bun"
    readonly property color sky: Theme.skyWater

    // The roof of the lärcentrum.
    headroom: tall ? 450 : 330

    Sun {
        centreX: root.tall ? 190 : 250
        centreY: root.tall ? 610 : 453
        radius: root.tall ? 150 : 160
        contrastRadius: root.tall ? 110 : 120
    }

    Hill {
        color: Pigment.sage
        peak: root.tall ? 40 : 108
        crown: root.tall ? 656 : 492
        radius: root.tall ? 900 : 1174
    }

    Hill {
        color: Pigment.mid
        peak: root.tall ? 780 : 1040
        crown: root.tall ? 600 : 420
        radius: 700
    }

    Spruce {
        sunLeft: true
        footX: root.tall ? 708 : 993
        footY: root.tall ? 646 : 480
        size: root.tall ? 70 : 75
    }

    Spruce {
        sunLeft: true
        footX: root.tall ? 764 : 1061
        footY: root.tall ? 652 : 490
        size: root.tall ? 88 : 95
    }

    Centre {
        footX: root.tall ? 480 : 720
        footY: root.tall ? 702 : 534
        size: root.tall ? 400 : 402
    }

    Hill {
        peak: root.tall ? 380 : 638
        crown: root.tall ? 694 : 522
        radius: root.tall ? 1400 : 1563
        base: 980
        furrows: root.tall ? 4 : 1
        furrowStep: root.tall ? 52 : 30
    }

    WindingRoad {
        fromX: root.tall ? 300 : 735
        fromY: root.tall ? 970 : 606
        fromWidth: root.tall ? 330 : 132
        toX: root.tall ? 608 : 848
        toY: root.tall ? 714 : 540
        toWidth: root.tall ? 58 : 62
        sway: root.tall ? 60 : 0
        phase: 2.6
        turns: 0.5
        tilt: 0.13
        dashPeriod: root.tall ? 0.36 : 0.42
        dashLength: root.tall ? 0.16 : 0.2
    }

    Person {
        figure: root.figure
        footX: root.tall ? 462 : 762
        footY: root.tall ? 892 : 572
        size: root.tall ? 100 : 66
    }
}
