import QtQuick
import Kiosk.Theme

// Together: three adults side by side, looking at the same sun.
Item {
    id: root

    required property string figure

    Sun {
        centreX: 540
        centreY: 600
        radius: 430
        contrastRadius: 340
    }

    Hill {
        color: Pigment.water
        peak: 80
        crown: 780
        radius: 1500
    }

    Hill {
        color: Pigment.mid
        peak: 1000
        crown: 800
        radius: 1300
    }

    Hill {
        peak: 540
        crown: 900
        radius: 1700
        furrows: 3
        furrowStep: 56
        furrowWidth: 10
    }

    Person {
        figure: root.figure === "shortHair" ? "cap" : "shortHair"
        bag: false
        footX: 250
        footY: 1260
        size: 310
    }

    Person {
        figure: root.figure === "scarf" ? "bun" : "scarf"
        bag: false
        footX: 830
        footY: 1270
        size: 310
    }

    Person {
        figure: root.figure
        footX: 540
        footY: 1240
        size: 330
    }
}
