import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One tier and how many courses it holds. A new number lights up for a moment.
Rectangle {
    id: root

    property string tier
    property string total
    property bool here
    readonly property real natural: column.height + 2 * Theme.spaceS
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

    Column {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.spaceS

        Label {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(parent.width, Math.ceil(implicitWidth))
            text: root.total
            role: Label.H2
            leading: 1.1
            horizontalAlignment: Text.AlignHCenter
            color: root.ink
        }

        Label {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(parent.width, Math.ceil(implicitWidth))
            text: words.tier(root.tier)
            role: Label.Small
            font.weight: Theme.weightAnswer
            leading: Theme.rightToLeft ? 1.3 : 1.15
            horizontalAlignment: Text.AlignHCenter
            color: root.ink
        }
    }
}
