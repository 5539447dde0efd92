import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A page up, a page down, where there is more than one.
Row {
    id: root

    required property bool first
    required property bool last

    signal turned(pages: int)

    spacing: Theme.spaceS
    layoutDirection: Qt.RightToLeft

    OutlineButton {
        implicitHeight: 84
        role: Label.Small
        name: qsTr("Mer")
        icon: "down"
        enabled: !root.last
        opacity: enabled ? 1 : 0
        onTapped: root.turned(1)
    }

    OutlineButton {
        implicitHeight: 84
        role: Label.Small
        name: qsTr("Upp")
        icon: "up"
        enabled: !root.first
        opacity: enabled ? 1 : 0
        onTapped: root.turned(-1)
    }
}
