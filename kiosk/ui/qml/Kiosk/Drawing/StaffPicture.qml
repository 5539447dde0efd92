import QtQuick
import Kiosk.Theme

// A strip of land with the spruces of the visitors' screens; it says nothing.
Picture {
    id: root

    stageWidth: 1080
    stageHeight: tall ? 520 : 250
    zoom: 1.2
    focusX: 760

    Hill {
        color: Pigment.sage
        peak: 980
        crown: root.stageHeight - 120
        radius: 1500
    }

    Spruce {
        footX: root.tall ? 850 : 930
        footY: root.stageHeight - 96
        size: root.tall ? 60 : 34
    }

    Spruce {
        footX: root.tall ? 906 : 964
        footY: root.stageHeight - 100
        size: root.tall ? 84 : 46
    }

    Hill {
        peak: 380
        crown: root.stageHeight - 86
        radius: 2200
        furrows: root.tall ? 3 : 0
    }
}
