import QtQuick
import Kiosk.Theme

// Where the roads part, and all of them lead on.
Item {
    id: root

    required property string figure

    Sun {
        centreX: 800
        centreY: 640
        radius: 230
        contrastRadius: 180
        ring: 300
    }

    Hill {
        color: Pigment.water
        peak: 60
        crown: 690
        radius: 1300
    }

    SpruceGroup {
        footX: 150
        footY: 730
        size: 210
    }

    Hill {
        color: Pigment.mid
        peak: 860
        crown: 690
        radius: 1100
    }

    WindingRoad {
        fromX: 640
        fromY: 870
        fromWidth: 80
        toX: 800
        toY: 694
        toWidth: 12
        sway: 60
        phase: 5.4
        turns: 1.1
        dashPeriod: 0.5
        dashLength: 0.24
    }

    Hill {
        peak: 480
        crown: 820
        radius: 1600
        furrows: 4
        furrowStep: 60
        furrowWidth: 10
    }

    WindingRoad {
        fromX: 380
        fromY: 1150
        fromWidth: 360
        toX: 190
        toY: 850
        toWidth: 46
        sway: 40
        phase: 3.4
        turns: 0.5
        tilt: -0.18
        dashPeriod: 0.26
        dashLength: 0.12
    }

    WindingRoad {
        fromX: 440
        fromY: 1150
        fromWidth: 360
        toX: 660
        toY: 830
        toWidth: 60
        sway: 40
        phase: 0.3
        turns: 0.5
        tilt: 0.1
        dashPeriod: 0.26
        dashLength: 0.12
    }

    SignPost {
        footX: 850
        footY: 1000
        size: 340
    }

    Person {
        figure: root.figure
        footX: 416
        footY: 1046
        size: 196
    }
}
