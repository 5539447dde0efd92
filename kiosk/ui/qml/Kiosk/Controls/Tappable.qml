import QtQuick
import Kiosk.Theme

// The base of all that can be pressed: one finger, one tap, acts on release inside. The keypad's way to it is FocusGuide.
Item {
    id: root

    required property string name
    // What is said of it where it cannot be seen: all that stands in it.
    property string told: name
    property int accessibleRole: Accessible.Button
    property bool checked: false
    property real focusRadius: Theme.radius
    readonly property alias down: tap.pressed

    signal tapped

    Accessible.role: accessibleRole
    Accessible.name: told
    Accessible.focusable: enabled
    Accessible.checkable: accessibleRole !== Accessible.Button
    Accessible.checked: checked
    Accessible.onPressAction: root.tapped()

    TapHandler {
        id: tap

        gesturePolicy: TapHandler.ReleaseWithinBounds
        // A finger may rest as long as it likes: by default Qt takes no tap after 0.8 s.
        longPressThreshold: 0
        onTapped: root.tapped()
    }
}
