import QtQuick
import Kiosk.Theme

// One place in the bar: icon and word, under each other or, where there is room, beside each other.
Tappable {
    id: root

    required property string icon
    property bool directionalIcon: false
    // The word that stands here at other times: no place moves when it changes.
    property string other: ""
    property bool beside: false
    property bool offered: true
    readonly property bool lit: checked || down
    readonly property color ink: lit ? Theme.barActiveInk : (enabled ? Theme.barInk : Theme.barQuiet)
    readonly property real longest: Math.ceil(Math.max(word.implicitWidth, spare.implicitWidth))
    readonly property real narrow: Math.max(longest, Theme.touch) + 2
    readonly property real wide: longest + 90
    readonly property real tall: 50 + 2 + word.implicitHeight + 28

    focusRadius: 24

    Label {
        id: spare

        visible: false
        text: root.other
        size: Theme.barWord
        font.weight: word.font.weight
        wrapMode: Text.NoWrap
    }

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
            leading: 1.1
            wrapMode: Text.NoWrap
            color: root.ink
            Accessible.ignored: true
        }
    }
}
