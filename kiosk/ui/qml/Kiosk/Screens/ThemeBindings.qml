import QtQuick
import Kiosk.Models
import Kiosk.Theme

// Hands the window and the visitor's modes to Theme.
Item {
    id: root

    required property KioskModel kiosk
    required property real windowWidth
    required property real windowHeight
    required property real pixel
    required property bool still

    Binding {
        target: Theme
        property: "windowWidth"
        value: root.windowWidth
    }

    Binding {
        target: Theme
        property: "windowHeight"
        value: root.windowHeight
    }

    Binding {
        target: Theme
        property: "pixel"
        value: root.pixel
    }

    Binding {
        target: Theme
        property: "large"
        value: root.kiosk.large
    }

    Binding {
        target: Theme
        property: "contrast"
        value: root.kiosk.contrast
    }

    Binding {
        target: Theme
        property: "reach"
        value: root.kiosk.reach
    }

    Binding {
        target: Theme
        property: "airy"
        value: root.kiosk.airy
    }

    Binding {
        target: Theme
        property: "rightToLeft"
        value: root.kiosk.rightToLeft
    }

    Binding {
        target: Theme
        property: "reducedMotion"
        value: root.still || root.kiosk.reducedMotion
    }

    Binding {
        target: Theme
        property: "machineTranslated"
        value: root.kiosk.machineTranslated
    }

    Binding {
        target: Theme
        property: "partlySwedish"
        value: root.kiosk.partlySwedish
    }
}
