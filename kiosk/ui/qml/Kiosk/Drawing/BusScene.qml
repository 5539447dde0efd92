import QtQuick
import Kiosk.Theme
import "Land.js" as Land

// Waiting at the stop; the bus comes round the hill.
Item {
    id: root

    required property string figure

    Sun {
        color: Pigment.paper
        centreX: 300
        centreY: 520
        radius: 210
        contrastRadius: 180
    }

    Hill {
        color: Pigment.sage
        peak: 160
        crown: 640
        radius: 1100
    }

    SpruceGroup {
        footX: 930
        footY: 690
        size: 250
        sunLeft: true
    }

    Hill {
        color: Pigment.mid
        peak: 760
        crown: 676
        radius: 1300
    }

    CrestRoad {
        peak: 600
        crown: 800
        radius: 2300
        band: 108
    }

    Bus {
        footX: 700
        footY: 795
        size: 560
        rotation: Land.lean(600, 2300, 700)
    }

    Hill {
        peak: 380
        crown: 862
        radius: 1700
        furrows: 4
        furrowStep: 54
        furrowWidth: 10
    }

    BusStop {
        footX: 168
        footY: 990
        size: 132
    }

    Person {
        figure: root.figure
        footX: 330
        footY: 1046
        size: 196
    }
}
