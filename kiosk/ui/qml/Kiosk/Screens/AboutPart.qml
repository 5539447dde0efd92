import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A heading with its pictogram, and what stands under it.
Column {
    id: root

    required property string icon
    required property string heading
    property string text: ""
    property string swedish: ""
    default property alias content: more.data

    spacing: Theme.spaceS

    Row {
        width: parent.width
        spacing: Theme.spaceM

        Icon {
            id: sign

            name: root.icon
            size: 56
            anchors.verticalCenter: parent.verticalCenter
        }

        Label {
            width: parent.width - sign.width - parent.spacing
            text: root.heading
            role: Label.Title
            Accessible.role: Accessible.Heading
        }
    }

    Label {
        visible: root.text !== ""
        width: parent.width
        text: root.text
        role: Label.Body
    }

    SwedishBeside {
        width: parent.width
        text: root.swedish
    }

    Column {
        id: more

        width: parent.width
        spacing: Theme.spaceXs
    }
}
