import QtQuick
import Kiosk.Theme

// The base of all that can be pressed: one finger, one tap, acts on release inside; also by keypad.
FocusScope {
    id: root

    required property string name
    property int accessibleRole: Accessible.Button
    property bool checked: false
    property real focusRadius: Theme.radius
    readonly property alias down: tap.pressed

    signal tapped

    activeFocusOnTab: enabled
    Accessible.role: accessibleRole
    Accessible.name: name
    Accessible.focusable: enabled
    Accessible.checkable: accessibleRole !== Accessible.Button
    Accessible.checked: checked
    Accessible.onPressAction: root.tapped()
    Keys.onPressed: event => {
        if (!event.isAutoRepeat && [Qt.Key_Return, Qt.Key_Enter, Qt.Key_Space].includes(event.key)) {
            event.accepted = true;
            root.tapped();
        }
    }

    TapHandler {
        id: tap

        gesturePolicy: TapHandler.ReleaseWithinBounds
        // A finger may rest as long as it likes: by default Qt takes no tap after 0.8 s.
        longPressThreshold: 0
        onTapped: root.tapped()
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: -10
        visible: root.activeFocus
        z: 1
        color: "transparent"
        radius: root.focusRadius + 10
        border.width: Theme.focusRing
        border.color: Theme.focusOuter
    }
}
