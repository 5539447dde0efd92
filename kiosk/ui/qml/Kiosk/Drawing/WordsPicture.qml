import QtQuick
import Kiosk.Theme

// Words: two who talk in the open air, their bubbles blank.
Picture {
    id: root

    readonly property color sky: Theme.skyDawn

    stageWidth: 1080
    stageHeight: 640
    zoom: 1.35
    focusX: 760

    Sun {
        centreX: 770
        centreY: 480
        radius: 150
        contrastRadius: 100
    }

    Hill {
        color: Pigment.water
        peak: 200
        crown: 450
        radius: 1200
    }

    Hill {
        color: Pigment.mid
        peak: 980
        crown: 470
        radius: 1000
    }

    SpeechBubble {
        footX: 675
        footY: 366
        size: 190
    }

    SpeechBubble {
        color: Pigment.green
        tailAtEnd: true
        footX: 856
        footY: 374
        size: 150
    }

    Person {
        figure: "grey"
        bag: false
        size: 120
        footX: 600
        footY: 724
    }

    Person {
        figure: "shortHair"
        bag: false
        size: 120
        footX: 900
        footY: 732
    }

    Hill {
        peak: 500
        crown: 512
        radius: 1700
        base: 900
        furrows: root.tall ? 3 : 1
        furrowStep: 40
    }
}
