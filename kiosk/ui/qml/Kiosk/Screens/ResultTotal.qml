import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One tier and how many courses it holds. A new number lights up for a moment.
Rectangle {
    id: root

    property string tier
    property string total
    property bool here
    // The word stands beside the number instead of below it.
    property bool beside: false
    readonly property real inset: beside ? Theme.spaceXs : Theme.spaceS
    readonly property real natural: (beside ? Math.max(number.height, name.height) : number.height + name.height) + 2 * inset
    readonly property real wordWidth: longest.implicitWidth + 2 * Theme.spaceS
    readonly property color ink: here ? Theme.stopHereInk : Theme.ink

    radius: Theme.radiusPanel
    color: here ? Theme.stopHere : Theme.paper
    onTotalChanged: light.restart()

    ResultWords {
        id: words
    }

    Rectangle {
        id: lit

        anchors.fill: parent
        radius: root.radius
        color: root.here ? Theme.card : Theme.stopHere
        opacity: 0

        NumberAnimation {
            id: light

            target: lit
            property: "opacity"
            from: Theme.grow > 0 ? 1 : 0
            to: 0
            duration: Theme.grow
            easing.type: Easing.OutCubic
        }
    }

    LongestWord {
        id: longest

        words: name.text
        role: name.role
        airy: name.airy
        font.weight: name.font.weight
    }

    Label {
        id: number

        anchors.left: parent.left
        anchors.top: parent.top
        anchors.leftMargin: Theme.spaceS
        anchors.topMargin: root.beside ? (root.height - height) / 2 : root.inset
        width: root.beside ? Math.ceil(implicitWidth) : root.width - 2 * Theme.spaceS
        text: root.total
        role: Label.H2
        leading: 1.1
        horizontalAlignment: root.beside ? Text.AlignLeft : Text.AlignHCenter
        color: root.ink
    }

    Label {
        id: name

        anchors.right: parent.right
        anchors.top: parent.top
        anchors.rightMargin: Theme.spaceS
        anchors.topMargin: root.beside ? (root.height - height) / 2 : root.inset + number.height
        width: root.width - 2 * Theme.spaceS - (root.beside ? number.width + Theme.spaceM : 0)
        text: words.tier(root.tier)
        role: Label.Small
        font.weight: Theme.weightAnswer
        leading: Theme.rightToLeft ? 1.3 : 1.15
        horizontalAlignment: root.beside ? Text.AlignLeft : Text.AlignHCenter
        color: root.ink
    }
}
