import QtQuick
import Kiosk.Theme

// Home: the red house with its lights on, and the way back to it.
Item {
    id: root

    required property string figure

    Sun {
        color: Pigment.coral
        centreX: 300
        centreY: 640
        radius: 250
        contrastRadius: 180
    }

    Hill {
        color: Pigment.water
        peak: 160
        crown: 752
        radius: 1500
    }

    Hill {
        color: Pigment.mid
        peak: 1000
        crown: 700
        radius: 900
    }

    Tree {
        sunLeft: true
        shade: Pigment.deep
        color: Pigment.green
        footX: 980
        footY: 800
        size: 190
    }

    House {
        footX: 700
        footY: 838
        size: 470
    }

    Hill {
        peak: 640
        crown: 816
        radius: 1300
        furrows: 4
        furrowStep: 60
        furrowWidth: 10
    }

    WindingRoad {
        fromX: 360
        fromY: 1130
        fromWidth: 420
        toX: 701
        toY: 820
        toWidth: 66
        sway: 70
        phase: 2.8
        turns: 0.62
        tilt: 0.04
        dashPeriod: 0.24
        dashLength: 0.11
    }

    Person {
        figure: root.figure
        footX: 430
        footY: 1030
        size: 176
    }
}
