import QtQuick
import Kiosk.Theme

// Routes: a sign post where two roads part, and each has its own crest.
Picture {
    id: root

    readonly property color sky: Theme.skyDawn

    // The top of the sign post.
    headroom: tall ? Infinity : 250

    stageWidth: 1080
    stageHeight: 640
    zoom: 1.25
    focusX: 690

    Sun {
        centreX: 880
        centreY: 450
        radius: 150
        contrastRadius: 110
    }

    Hill {
        color: Pigment.water
        peak: 200
        crown: 420
        radius: 1300
    }

    SpruceGroup {
        footX: 150
        footY: 446
        size: 130
    }

    Hill {
        color: Pigment.mid
        peak: 960
        crown: 448
        radius: 1000
    }

    Hill {
        peak: 560
        crown: 474
        radius: 1500
        base: 900
        furrows: root.tall ? 4 : 2
        furrowStep: 44
    }

    SplineRoad {
        knots: [636, 660, 100, 622, 590, 80, 566, 544, 50, 490, 516, 28, 428, 498, 16, 394, 484, 9]
        dashShare: 0.1
    }

    SplineRoad {
        knots: [640, 660, 100, 656, 592, 80, 716, 548, 52, 790, 526, 30, 848, 514, 17, 878, 506, 9]
        dashShare: 0.1
    }

    SignPost {
        footX: 640
        footY: 538
        size: 176
    }
}
