import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// What stands beside one stop on the way to a course; what has to be read first can be opened, or where to ask.
Item {
    id: root

    property string number
    property string title
    property string text
    property string course
    property string courseTitle
    property string coursePlace
    property string place
    property string placeName
    // The stop's own middle, where the road has to have its disc.
    readonly property real stop: y + 50

    signal courseTapped
    signal placeTapped

    implicitHeight: Math.max(124, words.height + words.anchors.topMargin + Theme.spaceL)

    Column {
        id: words

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: Math.max(0, 50 - heading.size * heading.leading / 2)

        Label {
            id: heading

            width: parent.width
            text: root.title
            role: Label.Title
            leading: Theme.rightToLeft ? 1.4 : 1.2
            Accessible.name: root.number !== "" ? `${root.number}. ${text}` : text
        }

        Label {
            visible: root.text !== ""
            width: parent.width
            text: root.text
            role: Label.Body
            leading: Theme.rightToLeft ? 1.6 : 1.4
        }

        Item {
            visible: root.course !== "" || root.place !== ""
            width: parent.width
            height: first.height + Theme.spaceS

            ResultLine {
                id: first

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                icon: root.course !== "" ? "" : "pin"
                heading: root.course !== "" ? root.courseTitle : root.placeName
                note: root.coursePlace
                noteIcon: "pin"
                onTapped: root.course !== "" ? root.courseTapped() : root.placeTapped()
            }
        }
    }
}
