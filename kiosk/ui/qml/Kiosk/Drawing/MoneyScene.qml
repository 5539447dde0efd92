import QtQuick
import Kiosk.Theme

// Money: the piles grow, a step at a time.
Item {
    id: root

    required property string figure

    Sun {
        color: Pigment.pale
        centreX: 800
        centreY: 470
        radius: 210
        contrastRadius: 170
    }

    Hill {
        color: Pigment.mid
        peak: 200
        crown: 770
        radius: 1300
    }

    Hill {
        color: Pigment.sage
        peak: 900
        crown: 790
        radius: 1400
    }

    Hill {
        peak: 540
        crown: 880
        radius: 1800
        furrows: 3
        furrowStep: 58
        furrowWidth: 10
    }

    Coins {
        count: 3
        footX: 480
        footY: 960
        size: 170
    }

    Coins {
        count: 6
        footX: 670
        footY: 966
        size: 170
    }

    Coins {
        count: 10
        footX: 860
        footY: 980
        size: 170
    }

    Person {
        figure: root.figure
        footX: 240
        footY: 1036
        size: 200
    }
}
