import QtQuick
import Kiosk.Theme

// The bottom of a screen: at most one outlined action beside the one sign. Stacked where they do not fit.
Item {
    id: root

    property string secondary: ""
    property string secondaryIcon: ""
    property string primary: ""
    property string primaryIcon: ""
    readonly property bool both: secondary !== "" && primary !== ""
    // Big letters need the width, but for two short words.
    property bool alwaysStacked: Theme.large
    readonly property bool stacked: both && (alwaysStacked || second.implicitWidth + first.implicitWidth + Theme.gap > width)

    signal secondaryTapped
    signal primaryTapped

    implicitHeight: primary === "" && secondary === "" ? 0 : (stacked ? second.height + Theme.spaceM + first.height : first.height)

    OutlineButton {
        id: second

        visible: root.secondary !== ""
        name: root.secondary
        icon: root.secondaryIcon
        directionalIcon: true
        anchors.left: parent.left
        anchors.top: parent.top
        width: root.stacked || !root.both ? root.width : implicitWidth
        height: Theme.signHeight
        onTapped: root.secondaryTapped()
    }

    Sign {
        id: first

        visible: root.primary !== ""
        name: root.primary
        icon: root.primaryIcon
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        width: root.stacked || !root.both ? root.width : root.width - second.width - Theme.gap
        height: Theme.signHeight
        onTapped: root.primaryTapped()
    }
}
