import QtQuick
import Kiosk.Theme

// A strip of land with the spruces of the visitors' screens; it says nothing.
Picture {
    id: root

    stageWidth: 1080
    stageHeight: Theme.portrait ? 130 : 520
    zoom: 1.2
    focusX: 760

    Hill {
        color: Pigment.sage
        peak: 980
        crown: root.stageHeight - 120
        radius: 1500
    }

    Spruce {
        footX: 850
        footY: root.stageHeight - 96
        size: 60
    }

    Spruce {
        footX: 906
        footY: root.stageHeight - 100
        size: 84
    }

    Hill {
        peak: 380
        crown: root.stageHeight - 86
        radius: 2200
        furrows: Theme.portrait ? 0 : 3
    }
}
