import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// What a slide says: whose story, the line, a little more; on the last slide the code of the story's link.
Item {
    id: root

    required property StoryModel model
    // The opening quotation mark stands outside the margin, where nothing cuts it.
    property bool hang: true
    // In landscape the words stand in the middle of this height, below the progress road.
    property real room: 0
    readonly property bool quoted: model.quote
    readonly property string opening: quoted ? qsTr("”", "inledande citattecken") : ""
    readonly property string closing: quoted ? qsTr("”", "avslutande citattecken") : ""

    implicitHeight: words.height + words.anchors.topMargin

    Column {
        id: words

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: root.room > 0 ? Math.max(56, (root.room - height) / 2.4) : 0
        spacing: Theme.spaceM

        Label {
            width: parent.width
            text: root.model.title
            role: Label.Answer
            color: Theme.accentText
        }

        Label {
            id: line

            width: parent.width
            text: (root.hang ? "" : root.opening) + root.model.line + root.closing
            role: Label.H1
            Accessible.role: Accessible.Heading

            Label {
                visible: root.hang && root.quoted
                anchors.right: parent.left
                anchors.top: parent.top
                text: root.opening
                role: Label.H1
                Accessible.ignored: true
            }
        }

        Label {
            visible: root.model.more !== ""
            width: parent.width
            text: root.model.more
            role: Label.Lead
            font.weight: Theme.weightBody
        }

        StoryCode {
            visible: root.model.codeModules > 0
            width: parent.width
            path: root.model.codePath
            modules: root.model.codeModules
            address: root.model.address
        }
    }
}
