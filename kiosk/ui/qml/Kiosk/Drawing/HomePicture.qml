import QtQuick
import Kiosk.Theme
import "Land.js" as Land

// Home: the bus on the crest road before a coral sun, the red house on its hill.
Picture {
    id: root

    property real roll: 0
    readonly property color sky: Theme.skySun

    readonly property real roadRadius: tall ? 2000 : 2100
    readonly property real roadTop: tall ? 752 : 498
    readonly property real roadPeak: tall ? 340 : 400
    readonly property real busX: (tall ? 366 : 446) + roll

    stageHeight: tall ? 948 : 640

    Sun {
        color: Pigment.coral
        centreX: root.tall ? 530 : 849
        centreY: root.tall ? 618 : 452
        radius: root.tall ? 188 : 150
        contrastRadius: root.tall ? 160 : 120
    }

    Hill {
        color: Pigment.water
        peak: root.tall ? 17 : 126
        crown: root.tall ? 597 : 404
        radius: root.tall ? 1500 : 1946
    }

    SpruceGroup {
        footX: root.tall ? 160 : 121
        footY: root.tall ? 621 : 430
        size: root.tall ? 206 : 150
    }

    House {
        footX: root.tall ? 630 : 951
        footY: root.tall ? 611 : 430
        size: root.tall ? 130 : 110
    }

    Hill {
        color: Pigment.mid
        peak: root.tall ? 720 : 1111
        crown: root.tall ? 600 : 417
        radius: root.tall ? 900 : 1000
    }

    Hill {
        peak: root.tall ? 250 : 394
        crown: root.tall ? 684 : 449
        radius: 1500
        furrows: root.tall ? 4 : 3
        furrowStep: root.tall ? 57 : 42
        furrowWidth: root.tall ? 10 : 9
        base: 1100
    }

    CrestRoad {
        peak: root.roadPeak
        crown: root.roadTop
        radius: root.roadRadius
        band: root.tall ? 88 : 60
    }

    Bus {
        footX: root.busX
        footY: Land.height(root.roadPeak, root.roadTop, root.roadRadius, root.busX) - (root.tall ? 8 : 6)
        size: root.tall ? 388 : 292
        rotation: Land.lean(root.roadPeak, root.roadRadius, root.busX)
    }
}
