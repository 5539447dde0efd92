import QtQuick
import Kiosk.Theme
import "Land.js" as Land

// Something to take along: the bus drives up towards the sun.
Picture {
    id: root

    readonly property color sky: Theme.skyGreen

    readonly property real peak: tall ? 760 : 1010
    readonly property real crown: tall ? 600 : 398
    readonly property real radius: tall ? 1000 : 1150
    readonly property real busX: tall ? 500 : 765

    stageHeight: tall ? 948 : 656
    // The sun leaves the words their side.
    lost: 0.2

    Sun {
        centreX: root.tall ? 540 : 837
        centreY: root.tall ? 560 : 328
        radius: root.tall ? 190 : 188
        contrastRadius: root.tall ? 150 : 120
    }

    Hill {
        color: Pigment.mid
        peak: root.peak
        crown: root.crown
        radius: root.radius
        base: 980
    }

    CrestRoad {
        peak: root.peak
        crown: root.crown + 24
        radius: root.radius
        band: 48
    }

    Bus {
        footX: root.busX
        footY: Land.height(root.peak, root.crown, root.radius, root.busX) + 18
        size: 345
        rotation: Land.lean(root.peak, root.radius, root.busX)
    }

    Hill {
        color: Pigment.sage
        peak: root.tall ? 140 : 290
        crown: root.tall ? 690 : 402
        radius: root.tall ? 1000 : 1200
        base: 980
    }

    Tree {
        visible: root.tall && !Theme.contrast
        shade: Qt.darker(Pigment.mid, 1.22)
        footX: 150
        footY: 740
        size: 120
    }

    Hill {
        visible: root.tall
        color: Pigment.leaf
        peak: 420
        crown: 800
        radius: 1300
        base: 980
        furrows: 3
    }
}
