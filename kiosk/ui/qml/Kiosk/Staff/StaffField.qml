import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One of the nine fields; green and checked once it was touched.
Tappable {
    id: root

    property string words: ""

    told: words === "" ? name : name + "\n" + words
    accessibleRole: Accessible.CheckBox

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: root.down ? Theme.pressed : root.checked ? Theme.primary : Theme.card
        border.width: Theme.stroke
        border.color: Theme.outline
    }

    Icon {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: parent.top
        anchors.topMargin: Theme.spaceXl
        visible: root.checked
        name: "check"
        size: 96
        color: Theme.primaryInk
    }

    Label {
        anchors.centerIn: parent
        visible: !root.checked
        width: parent.width - 2 * Theme.spaceM
        text: root.words
        role: Label.Lead
        horizontalAlignment: Text.AlignHCenter
        color: root.down ? Theme.pressedInk : Theme.ink
        Accessible.ignored: true
    }
}
