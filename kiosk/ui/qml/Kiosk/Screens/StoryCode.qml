import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A code, what to do with it, and the address in writing for who has no camera.
Grid {
    id: root

    required property string path
    required property int modules
    required property string address
    readonly property bool beside: width - code.width - Theme.spaceXl > 360

    columns: beside ? 2 : 1
    columnSpacing: Theme.spaceXl
    rowSpacing: Theme.spaceM
    verticalItemAlignment: Grid.AlignVCenter

    QrCode {
        id: code

        path: root.path
        modules: root.modules
        modulePixels: 9
    }

    Column {
        width: root.beside ? root.width - code.width - root.columnSpacing : root.width
        spacing: Theme.spaceXs

        Label {
            width: parent.width
            text: qsTr("Rikta mobilen mot rutan")
            role: Label.Lead
        }

        Label {
            width: parent.width
            text: root.address
            role: Label.Body
            wrapMode: Text.Wrap
        }
    }
}
