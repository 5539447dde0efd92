import QtQuick
import Kiosk.Theme

// All courses: a pile of books on the hill before the sun.
Picture {
    id: root

    readonly property color sky: Theme.skySun

    stageWidth: 1080
    stageHeight: 640
    zoom: 1.3
    focusX: 770

    Sun {
        color: Pigment.coral
        centreX: 846
        centreY: 430
        radius: 168
        contrastRadius: 130
    }

    Hill {
        color: Pigment.water
        peak: 200
        crown: 450
        radius: 1200
    }

    SpruceGroup {
        footX: 134
        footY: 480
        size: 140
    }

    Hill {
        color: Pigment.mid
        peak: 1000
        crown: 470
        radius: 1100
    }

    Books {
        footX: 790
        footY: 530
        size: 290
    }

    Hill {
        peak: 560
        crown: 510
        radius: 1500
        base: 900
        furrows: root.tall ? 4 : 1
        furrowStep: 38
    }
}
