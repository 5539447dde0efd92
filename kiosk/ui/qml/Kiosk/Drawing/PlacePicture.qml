import QtQuick
import Kiosk.Theme

// A place to study: the lärcentrum among spruces, and the road to its door.
Picture {
    id: root

    readonly property color sky: Theme.skySand

    stageWidth: 1080
    stageHeight: 640
    zoom: 1.2
    focusX: 740

    Sun {
        centreX: 520
        centreY: 420
        radius: 140
        contrastRadius: 110
    }

    Hill {
        color: Pigment.water
        peak: 140
        crown: 450
        radius: 1300
    }

    SpruceGroup {
        sunLeft: true
        footX: 1004
        footY: 510
        size: 150
    }

    Centre {
        footX: 760
        footY: 520
        size: 360
    }

    Hill {
        peak: 620
        crown: 508
        radius: 1500
        base: 900
        furrows: root.tall ? 4 : 1
        furrowStep: 40
    }

    WindingRoad {
        fromX: 800
        fromY: 650
        fromWidth: 156
        toX: 876
        toY: 530
        toWidth: 54
        sway: 10
        phase: 2.6
        turns: 0.5
        tilt: 0.17
        dashPeriod: 0.42
        dashLength: 0.2
    }
}
