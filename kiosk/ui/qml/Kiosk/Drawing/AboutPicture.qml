import QtQuick
import Kiosk.Theme

// About the kiosk: the bus, the centre and the house of the same country.
Picture {
    id: root

    readonly property color sky: Theme.skySand

    stageWidth: 1080
    stageHeight: 640
    zoom: 1.35
    focusX: 700

    Sun {
        centreX: 900
        centreY: 440
        radius: 140
        contrastRadius: 110
    }

    Hill {
        color: Pigment.sage
        peak: 1000
        crown: 460
        radius: 1300
    }

    Hill {
        color: Pigment.mid
        peak: 260
        crown: 460
        radius: 1500
    }

    Tree {
        sunLeft: false
        shade: Pigment.green
        footX: 470
        footY: 490
        size: 84
    }

    House {
        footX: 600
        footY: 500
        size: 170
    }

    Spruce {
        footX: 730
        footY: 510
        size: 76
    }

    Hill {
        peak: 480
        crown: 494
        radius: 1700
        base: 900
        furrows: root.tall ? 4 : 2
        furrowStep: 40
    }
}
