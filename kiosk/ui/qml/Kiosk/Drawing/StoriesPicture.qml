import QtQuick
import Kiosk.Theme

// All stories: four adults on the hill, looking at the same sun.
Picture {
    id: root

    readonly property color sky: Theme.skyPeach

    stageWidth: 1080
    stageHeight: 640
    zoom: 1.3
    focusX: 790

    Sun {
        centreX: 800
        centreY: 440
        radius: 190
        contrastRadius: 170
    }

    Hill {
        color: Pigment.water
        peak: 160
        crown: 450
        radius: 1200
    }

    SpruceGroup {
        footX: 134
        footY: 484
        size: 140
    }

    Hill {
        color: Pigment.green
        peak: 1060
        crown: 480
        radius: 1000
    }

    Hill {
        peak: 700
        crown: 506
        radius: 1500
        base: 900
        furrows: root.tall ? 4 : 1
        furrowStep: 40
    }

    Person {
        figure: "shortHair"
        footX: 640
        footY: 556
        size: 78
    }

    Person {
        figure: "scarf"
        bag: false
        footX: 740
        footY: 560
        size: 76
    }

    Person {
        figure: "longHair"
        footX: 842
        footY: 558
        size: 78
    }

    Person {
        figure: "cap"
        footX: 944
        footY: 562
        size: 76
    }
}
