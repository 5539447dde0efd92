import QtQuick
import Kiosk.Theme

// Money: piles of coins that grow towards the sun.
Picture {
    id: root

    readonly property color sky: Theme.skyWater

    stageWidth: 1080
    stageHeight: 640
    zoom: 1.3
    focusX: 700

    Sun {
        centreX: 900
        centreY: 400
        radius: 150
        contrastRadius: 120
    }

    Hill {
        color: Pigment.mid
        peak: 960
        crown: 440
        radius: 1100
    }

    Hill {
        color: Pigment.sage
        peak: 120
        crown: 440
        radius: 1300
    }

    Coins {
        count: 2
        footX: 460
        footY: 530
        size: 110
    }

    Coins {
        count: 4
        footX: 590
        footY: 530
        size: 110
    }

    Coins {
        count: 7
        footX: 720
        footY: 534
        size: 110
    }

    Hill {
        peak: 660
        crown: 504
        radius: 1500
        base: 900
        furrows: root.tall ? 3 : 1
        furrowStep: 40
    }
}
