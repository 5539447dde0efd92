import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// A myth, or a fact: the statement, and its answer once it is asked for.
Column {
    id: root

    required property MoneyModel model
    // With the code of the link, not only the address in writing.
    property bool coded: false

    spacing: Theme.spaceL

    Rectangle {
        width: parent.width
        height: statements.height + 2 * Theme.spaceL
        radius: Theme.radius
        color: Theme.panelUnknown
        border.width: Theme.contrast ? 2 : 0
        border.color: Theme.ink

        Column {
            id: statements

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.margins: Theme.spaceL
            anchors.verticalCenter: parent.verticalCenter

            Label {
                width: parent.width
                text: root.model.title
                role: Label.H2
                Accessible.role: Accessible.Heading
            }

            SwedishBeside {
                width: parent.width
                text: root.model.titleSwedish
            }
        }
    }

    Label {
        visible: !root.model.told
        width: parent.width
        text: qsTr("Vad tror du?")
        role: Label.Lead
        font.weight: Theme.weightBody
    }

    Rectangle {
        visible: root.model.told
        width: parent.width
        height: words.height + 2 * Theme.spaceL
        radius: Theme.radius
        color: Theme.panelGood
        border.width: Theme.contrast ? 2 : 0
        border.color: Theme.ink

        Column {
            id: words

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.margins: Theme.spaceL
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.spaceM

            Label {
                width: parent.width
                text: root.model.answer
                role: Label.H2
            }

            Label {
                width: parent.width
                text: root.model.more
                role: Label.Lead
                font.weight: Theme.weightBody
            }

            SwedishBeside {
                width: parent.width
                text: root.model.answerSwedish
            }

            Label {
                width: parent.width
                text: qsTr("Källa: %1").arg(root.model.factSource)
                role: Label.Small
            }
        }
    }

    Label {
        visible: root.model.told && !root.coded && root.model.address !== ""
        width: parent.width
        text: qsTr("Läs mer: %1").arg(root.model.address)
        role: Label.Answer
    }

    StoryCode {
        visible: root.coded && root.model.codeModules > 0
        width: parent.width
        path: root.model.codePath
        modules: root.model.codeModules
        address: root.model.address
    }
}
