pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// Nine fields over the whole glass: a panel that is dead in one part is dead in a strip or a corner.
Rectangle {
    id: root

    required property StaffCheckModel model

    color: Theme.paper

    MouseArea {
        anchors.fill: parent
    }

    Grid {
        anchors.fill: parent
        anchors.margins: Theme.spaceS
        columns: 3
        spacing: Theme.spaceS

        Repeater {
            model: root.model.fields

            StaffField {
                required property int index
                required property bool touched

                width: (root.width - 4 * Theme.spaceS) / 3
                height: (root.height - 4 * Theme.spaceS) / 3
                name: qsTr("Ruta %1").arg(index + 1)
                checked: touched
                onTapped: root.model.touch(index)
            }
        }
    }

    Label {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: middle.top
        anchors.bottomMargin: Theme.spaceM
        width: root.width / 3 - 2 * Theme.spaceL
        text: root.model.question
        role: Label.Lead
        horizontalAlignment: Text.AlignHCenter
    }

    OutlineButton {
        id: middle

        anchors.horizontalCenter: parent.horizontalCenter
        y: root.height / 2 + Theme.spaceL
        width: root.width / 3 - 2 * Theme.spaceL
        name: qsTr("Det går inte")
        onTapped: root.model.answer(false)
    }
}
