import QtQuick
import Kiosk.Theme
import "Land.js" as Land

// The poster: the bus comes over the crest, and the road leads from under the sign to the sun. In portrait the
// land goes on under the sign and the languages. `roll` moves the bus over its crest.
Picture {
    id: root

    property real roll: 0
    readonly property color sky: Theme.skyDawn

    readonly property real busX: (tall ? 300 : 293) + roll
    readonly property real busPeak: tall ? 330 : 250
    readonly property real busCrown: tall ? 716 : 716

    stageWidth: tall ? 1100 : 1080
    stageHeight: tall ? 948 : 1400
    paperHill: tall

    Sun {
        centreX: root.tall ? 740 : 720
        centreY: root.tall ? 520 : 474
        radius: root.tall ? 240 : 300
        contrastRadius: root.tall ? 130 : 170
        ring: root.tall ? 300 : 370
        outerRing: root.tall ? 360 : 440
    }

    Hill {
        color: Pigment.water
        peak: 60
        crown: root.tall ? 588 : 584
        radius: 2600
    }

    Hill {
        color: Pigment.sage
        peak: root.tall ? 960 : 930
        crown: root.tall ? 640 : 629
        radius: 900
    }

    Spruce {
        footX: root.tall ? 1024 : 1063
        footY: root.tall ? 654 : 648
        size: 95
    }

    Centre {
        footX: root.tall ? 890 : 925
        footY: root.tall ? 640 : 634
        size: root.tall ? 240 : 249
    }

    Hill {
        peak: root.tall ? 600 : 580
        crown: root.tall ? 622 : 614
        radius: root.tall ? 2000 : 2100
        base: 1500
    }

    WindingRoad {
        fromX: root.tall ? 660 : 656
        fromY: root.tall ? 790 : 800
        fromWidth: 112
        toX: root.tall ? 700 : 684
        toY: root.tall ? 625 : 617
        toWidth: 14
        sway: 74
        phase: 5.4
        turns: 1.12
        dashPeriod: 0.5
        dashLength: 0.24
    }

    Bus {
        footX: root.busX
        footY: Land.height(root.busPeak, root.busCrown, 1454, root.busX) + 16
        size: root.tall ? 400 : 421
        rotation: Land.lean(root.busPeak, 1454, root.busX)
    }

    Tree {
        shade: Qt.darker(Pigment.mid, 1.22)
        footX: root.tall ? 960 : 1008
        footY: root.tall ? 906 : 970
        size: root.tall ? 150 : 180
    }

    Hill {
        color: Pigment.mid
        furrowColor: Pigment.midFurrow
        peak: root.busPeak
        crown: root.busCrown
        radius: 1454
        base: 1420
        furrows: root.tall ? 3 : 4
        furrowStep: 52
        furrowWidth: 10
    }

    WindingRoad {
        fromX: root.tall ? 520 : 470
        fromY: root.tall ? 960 : 1060
        fromWidth: root.tall ? 300 : 390
        toX: root.tall ? 636 : 560
        toY: root.tall ? 749 : 750
        toWidth: root.tall ? 112 : 120
        sway: 46
        phase: 0.4
        turns: 0.42
        tilt: root.tall ? 0.21 : 0.215
        dashPeriod: 0.25
        dashLength: 0.12
    }

    Hill {
        color: Pigment.green
        peak: root.tall ? 1150 : 1268
        crown: root.tall ? 830 : 884
        radius: root.tall ? 400 : 500
        base: 1420
    }
}
