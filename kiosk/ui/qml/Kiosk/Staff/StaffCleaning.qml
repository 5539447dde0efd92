import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The glass can be wiped: nothing on it can be pressed for a minute.
Rectangle {
    id: root

    required property int secondsLeft

    color: Theme.road

    Column {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.margin
        spacing: Theme.spaceXl

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: "wipe"
            size: 160
            color: Theme.roadDash
        }

        Label {
            width: parent.width
            text: qsTr("Torka skärmen nu")
            role: Label.H1
            horizontalAlignment: Text.AlignHCenter
            color: Theme.roadEdge
        }

        Label {
            width: parent.width
            text: qsTr("Inget händer när du trycker.\n%1 sekunder kvar.").arg(root.secondsLeft)
            role: Label.Lead
            horizontalAlignment: Text.AlignHCenter
            color: Theme.roadEdge
        }
    }
}
