import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The number to call, big enough to read from where one stands, and whose it is.
Row {
    id: root

    required property string phone
    required property string contact

    spacing: Theme.spaceL

    Rectangle {
        id: disc

        width: 100
        height: 100
        radius: 50
        color: Theme.disc(0)
        anchors.verticalCenter: parent.verticalCenter

        Icon {
            anchors.centerIn: parent
            name: "phone"
            size: 60
            color: Theme.startInk
        }
    }

    Column {
        width: root.width - disc.width - root.spacing
        anchors.verticalCenter: parent.verticalCenter

        Label {
            width: parent.width
            text: root.phone
            role: Label.H2
            size: Theme.phone
            leading: 1.2
        }

        Label {
            visible: root.contact !== ""
            width: parent.width
            text: root.contact
            role: Label.Small
        }
    }
}
