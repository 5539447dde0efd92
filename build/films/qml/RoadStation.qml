import QtQuick
import Kiosk.Drawing

// The open road.
Station {
    SpruceGroup {
        footX: -390
        footY: 772
        size: 200
    }

    Tree {
        footX: 420
        footY: 772
        size: 120
    }
}
