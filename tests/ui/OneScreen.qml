import QtQuick
import QtQuick.Window
import Kiosk.Theme

// A window with one screen of the kiosk and nothing else.
Window {
    id: root

    required property url screen
    required property QtObject model
    property bool contrast: false

    Binding {
        target: Theme
        property: "windowWidth"
        value: root.width
    }

    Binding {
        target: Theme
        property: "windowHeight"
        value: root.height
    }

    Binding {
        target: Theme
        property: "contrast"
        value: root.contrast
    }

    Binding {
        target: Theme
        property: "reducedMotion"
        value: true
    }

    Item {
        width: Theme.canvasWidth
        height: Theme.canvasHeight
        scale: Theme.scale
        transformOrigin: Item.TopLeft

        Loader {
            anchors.fill: parent
            anchors.bottomMargin: Theme.barHeight
            Component.onCompleted: setSource(root.screen, {
                model: root.model
            })
        }
    }
}
