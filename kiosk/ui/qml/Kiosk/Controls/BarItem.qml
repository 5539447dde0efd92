import QtQuick
import Kiosk.Theme

// One place in the bar: icon and word, under each other in portrait, beside each other in landscape.
Tappable {
    id: root

    required property string icon
    property bool directionalIcon: false
    readonly property bool lit: checked || down
    readonly property color ink: lit ? Theme.barActiveInk : (enabled ? Theme.barInk : Theme.barQuiet)

    implicitWidth: Theme.portrait ? Math.max(word.implicitWidth, 56) + 16 : word.implicitWidth + 100
    focusRadius: 24

    Rectangle {
        anchors.fill: parent
        anchors.topMargin: 12
        anchors.bottomMargin: 12
        radius: 24
        visible: root.lit
        color: Theme.barActive
    }

    Grid {
        columns: Theme.portrait ? 1 : 2
        columnSpacing: Theme.spaceS
        rowSpacing: 2
        anchors.centerIn: parent
        horizontalItemAlignment: Grid.AlignHCenter
        verticalItemAlignment: Grid.AlignVCenter

        Icon {
            name: root.icon
            directional: root.directionalIcon
            color: root.ink
        }

        Label {
            id: word

            text: root.name
            size: Theme.barWord
            font.weight: Theme.weightAnswer
            leading: 1.1
            wrapMode: Text.NoWrap
            color: root.ink
            Accessible.ignored: true
        }
    }
}
