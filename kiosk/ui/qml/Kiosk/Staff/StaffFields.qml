pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// Nine fields over the whole glass: a panel that is dead in one part is dead in a strip or a corner.
Rectangle {
    id: root

    required property StaffCheckModel model
    readonly property real cellWidth: (width - 4 * Theme.spaceS) / 3
    readonly property real cellHeight: (height - 4 * Theme.spaceS) / 3

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
                readonly property bool middle: index === 4

                width: root.cellWidth
                height: middle ? root.cellHeight - stop.height - Theme.spaceS : root.cellHeight
                name: qsTr("Ruta %1").arg(index + 1)
                words: middle ? root.model.question : ""
                checked: touched
                onTapped: root.model.touch(index)
            }
        }
    }

    // Under the middle field: there is no other room on the glass.
    OutlineButton {
        id: stop

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.cellHeight + 2 * Theme.spaceS
        width: root.cellWidth
        name: qsTr("Det går inte")
        onTapped: root.model.answer(false)
    }
}
