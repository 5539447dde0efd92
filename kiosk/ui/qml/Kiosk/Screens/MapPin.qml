import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A town on the map: green with a cap where there is a campus, white with a book where there is komvux.
Tappable {
    id: root

    required property bool campus
    readonly property color fill: down ? Theme.pressed : (campus ? Theme.primary : Theme.card)
    readonly property color ink: down ? Theme.pressedInk : (campus ? Theme.primaryInk : (Theme.contrast ? Theme.icon : Theme.ink))

    focusRadius: height / 2

    Rectangle {
        anchors.fill: parent
        radius: height / 2
        color: root.fill
        border.width: root.checked ? 7 : 4
        border.color: root.checked && root.campus && !Theme.contrast ? Theme.paper : Theme.outline
    }

    Icon {
        anchors.centerIn: parent
        name: root.campus ? "school" : "book"
        size: root.height * 0.6
        color: root.ink
    }
}
