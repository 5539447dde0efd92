import Kiosk.Controls
import Kiosk.Theme

// A small thing to do beside the big ones.
OutlineButton {
    implicitHeight: 92
    fill: Theme.paper
}
