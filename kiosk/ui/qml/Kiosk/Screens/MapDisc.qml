import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A town on the map: green with a cap where there is a campus, white with a book where there is komvux.
Rectangle {
    id: root

    required property bool campus
    property bool chosen: false
    property bool down: false

    radius: height / 2
    color: down ? Theme.pressed : (campus ? Theme.primary : Theme.card)
    border.width: chosen ? 7 : 4
    border.color: chosen && campus && !Theme.contrast ? Theme.paper : Theme.outline

    Icon {
        anchors.centerIn: parent
        name: root.campus ? "school" : "book"
        size: root.height * 0.6
        color: root.down ? Theme.pressedInk : (root.campus ? Theme.primaryInk : (Theme.contrast ? Theme.icon : Theme.ink))
    }
}
