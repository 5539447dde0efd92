import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The first line to say when calling or walking in. It takes away the hardest moment.
Rectangle {
    id: root

    required property string line
    property string swedish: ""

    implicitHeight: words.implicitHeight + 2 * Theme.spaceM
    radius: Theme.radiusPanel
    color: Theme.panelGood

    Column {
        id: words

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.spaceL
        anchors.rightMargin: Theme.spaceL
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.spaceXs

        Row {
            width: parent.width
            spacing: Theme.spaceS

            Icon {
                name: "talk"
                size: 44
                anchors.verticalCenter: parent.verticalCenter
            }

            Label {
                text: qsTr("Säg så här")
                role: Label.Small
                font.weight: Theme.weightTile
                anchors.verticalCenter: parent.verticalCenter
            }
        }

        Label {
            width: parent.width
            text: qsTr("”%1”").arg(root.line)
            role: Label.Lead
            leading: Theme.rightToLeft ? 1.45 : 1.25
        }

        SwedishBeside {
            width: parent.width
            text: root.swedish !== "" ? `”${root.swedish}”` : ""
        }
    }
}
