import QtQuick
import Kiosk.Theme

// One place in the bar: icon and word, under each other or, where there is room, beside each other.
Tappable {
    id: root

    required property string icon
    property bool directionalIcon: false
    property bool beside: false
    readonly property bool lit: checked || down
    readonly property color ink: lit ? Theme.barActiveInk : (enabled ? Theme.barInk : Theme.barQuiet)
    readonly property real narrow: Math.max(word.implicitWidth, Theme.touch) + 2
    readonly property real wide: word.implicitWidth + 90
    readonly property real tall: 50 + 2 + word.implicitHeight + 44

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
        columns: root.beside ? 2 : 1
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
            font.letterSpacing: 0
            font.wordSpacing: 0
            leading: 1.1
            between: leading
            wrapMode: Text.NoWrap
            color: root.ink
            Accessible.ignored: true
        }
    }
}
