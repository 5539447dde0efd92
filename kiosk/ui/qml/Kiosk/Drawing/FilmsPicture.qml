import QtQuick
import Kiosk.Theme

// Short films: the sun is a play sign.
Picture {
    id: root

    property bool mirrored: false
    readonly property color sky: Theme.skyWater

    stageWidth: 1080
    stageHeight: 640
    zoom: 1.25
    focusX: 760

    PlayDisc {
        mirrored: root.mirrored
        lit: false
        footX: 830
        footY: 540
        size: 320
    }

    Hill {
        color: Pigment.sage
        peak: 180
        crown: 440
        radius: 1200
    }

    SpruceGroup {
        footX: 150
        footY: 474
        size: 140
    }

    Hill {
        color: Pigment.mid
        peak: 1000
        crown: 466
        radius: 1000
    }

    Hill {
        peak: 480
        crown: 500
        radius: 1500
        base: 900
        furrows: root.tall ? 4 : 1
        furrowStep: 40
    }
}
