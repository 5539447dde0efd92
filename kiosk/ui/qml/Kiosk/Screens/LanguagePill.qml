pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A language by its own name; the present one is filled and carries a check.
Tappable {
    id: root

    required property string code
    required property string endonym
    required property bool chosen

    name: endonym
    checked: chosen
    accessibleRole: Accessible.RadioButton
    implicitHeight: 96
    focusRadius: 48

    Rectangle {
        anchors.fill: parent
        radius: height / 2
        color: root.chosen ? Theme.barFill : (root.down ? Theme.pressed : Theme.card)
        border.width: Theme.stroke
        border.color: Theme.outline
    }

    Row {
        anchors.centerIn: parent
        spacing: Theme.spaceXs

        // Made where it is shown: the first frame waits for every pill.
        Loader {
            active: root.chosen
            visible: active
            anchors.verticalCenter: parent.verticalCenter
            sourceComponent: Icon {
                name: "check"
                size: 38
                color: Theme.barActive
            }
        }

        Label {
            text: root.endonym
            role: Label.Tile
            size: Theme.pill
            font.weight: Theme.weightAnswer
            leading: 1.1
            wrapMode: Text.NoWrap
            color: root.chosen ? Theme.barInk : (root.down ? Theme.pressedInk : Theme.ink)
            anchors.verticalCenter: parent.verticalCenter
            Accessible.ignored: true
        }
    }
}
