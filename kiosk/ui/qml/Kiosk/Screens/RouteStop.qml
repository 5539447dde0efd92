import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// What stands beside one stop of the road.
Item {
    id: root

    required property string title
    property string text: ""
    property string number: ""
    // The end of the road carries a flag.
    property bool goal: false
    // The stop's own middle, where the road has to have its disc.
    readonly property real stop: y + 52

    implicitHeight: Math.max(130, words.height + 20 + Theme.spaceL)

    Rectangle {
        visible: root.goal
        anchors.horizontalCenter: parent.left
        anchors.horizontalCenterOffset: -88
        anchors.top: parent.top
        width: 104
        height: 104
        radius: 52
        color: Theme.stopDone
        border.width: Theme.contrast ? 6 : 0
        border.color: Theme.road

        Icon {
            anchors.centerIn: parent
            size: 60
            name: "flag"
            color: Theme.stopDoneInk
        }
    }

    Column {
        id: words

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: Math.max(0, 52 - title.size * title.leading / 2)

        Label {
            id: title

            width: parent.width
            text: root.title
            role: Label.Title
            leading: Theme.rightToLeft ? 1.4 : 1.2
        }

        Label {
            visible: root.text !== ""
            width: parent.width
            text: root.text
            role: Label.Body
            leading: Theme.rightToLeft ? 1.6 : 1.4
        }
    }
}
