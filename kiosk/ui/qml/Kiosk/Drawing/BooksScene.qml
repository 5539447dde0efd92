import QtQuick
import Kiosk.Theme

// Books as high as a hill: one at a time.
Item {
    id: root

    required property string figure

    Sun {
        color: Pigment.coral
        centreX: 660
        centreY: 520
        radius: 270
        contrastRadius: 220
    }

    Hill {
        color: Pigment.sage
        peak: 140
        crown: 740
        radius: 1300
    }

    Tree {
        footX: 130
        footY: 800
        size: 170
    }

    Hill {
        peak: 540
        crown: 830
        radius: 1700
        furrows: 4
        furrowStep: 56
        furrowWidth: 10
    }

    Books {
        footX: 680
        footY: 956
        size: 620
    }

    Person {
        figure: root.figure
        footX: 260
        footY: 1030
        size: 196
    }
}
