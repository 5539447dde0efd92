import QtQuick
import Kiosk.Drawing

// The road climbs to where one sees far.
Station {
    SpruceGroup {
        footX: -470
        footY: 800
        size: 150
    }

    SpruceGroup {
        footX: 470
        footY: 800
        size: 170
    }
}
