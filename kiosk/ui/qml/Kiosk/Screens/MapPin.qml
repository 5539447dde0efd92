import QtQuick
import Kiosk.Controls

// A town that can be chosen on the map.
Tappable {
    id: root

    required property bool campus

    focusRadius: height / 2

    MapDisc {
        anchors.fill: parent
        campus: root.campus
        chosen: root.checked
        down: root.down
    }
}
