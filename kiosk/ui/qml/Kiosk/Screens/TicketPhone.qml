import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Who answers, and the number so big that it can be written down.
Column {
    id: root

    required property string contact
    required property string phone

    Label {
        width: parent.width
        text: root.contact
        role: Label.Body
    }

    Row {
        width: parent.width
        spacing: Theme.spaceS

        Icon {
            name: "phone"
            size: 52
            anchors.verticalCenter: parent.verticalCenter
        }

        Label {
            text: root.phone
            size: Theme.phone
            font.weight: Theme.weightTitle
            font.letterSpacing: 0
            leading: 1.2
        }
    }
}
