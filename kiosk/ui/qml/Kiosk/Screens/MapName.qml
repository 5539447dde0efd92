import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A town's name beside its pin; the chosen one stands on a paper tag. It can be pressed like the pin.
Rectangle {
    id: root

    required property string town
    required property bool chosen

    signal tapped

    radius: chosen ? height / 2 : 0
    // In contrast the outlines of the land must not cross the letters.
    color: chosen || Theme.contrast ? Theme.paper : "transparent"
    border.width: chosen && Theme.contrast ? 4 : 0
    border.color: Theme.outline

    TapHandler {
        onTapped: root.tapped()
    }

    Label {
        anchors.centerIn: parent
        text: root.town
        font.family: Theme.latin
        size: root.chosen ? Math.round(Theme.mapName * 44 / 36) : Theme.mapName
        font.weight: root.chosen ? Theme.weightTitle : Theme.weightTile
        font.letterSpacing: 0
        leading: 1.2
        wrapMode: Text.NoWrap
    }
}
