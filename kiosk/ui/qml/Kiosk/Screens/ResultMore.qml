pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// Below the suggestions: what would open more, what helps, who else has done it, and one step for this week.
Column {
    id: root

    required property ResultsModel model

    width: parent?.width ?? 0
    spacing: Theme.spaceXl

    ResultRow {
        visible: root.model.found
        spacing: Theme.spaceS

        Label {
            width: parent.width
            text: root.model.sure
            topPadding: Theme.spaceS
        }

        ResultButton {
            visible: root.model.moreQuestions
            anchors.left: parent.left
            name: qsTr("Svara på fler frågor")
            icon: "add"
            onTapped: root.model.askMore()
        }
    }

    ResultChanges {
        visible: !root.model.nowEmpty && changes.count > 0
        heading: qsTr("Ett annat svar ger fler")
        model: root.model
    }

    ResultRow {
        visible: supports.count > 0
        spacing: Theme.spaceS

        Label {
            width: parent.width
            text: qsTr("Det här kan hjälpa")
            role: Label.Title
            Accessible.role: Accessible.Heading
        }

        Repeater {
            id: supports

            model: root.model.supports

            ResultLine {
                required property string screen
                required property string subject
                required property string text
                required property string place

                width: parent?.width ?? 0
                icon: screen === "place" ? "" : screen === "money" ? "wallet" : "route"
                heading: text
                note: place
                noteIcon: "pin"
                onTapped: root.model.open(screen, subject)
            }
        }
    }

    ResultRow {
        visible: stories.count > 0
        spacing: Theme.spaceS

        Label {
            width: parent.width
            text: qsTr("Andra som har tvekat")
            role: Label.Title
            Accessible.role: Accessible.Heading
        }

        Repeater {
            id: stories

            model: root.model.stories

            ResultLine {
                required property string story
                required property string title
                required property bool real

                width: parent?.width ?? 0
                icon: "story"
                heading: title
                remark: real ? "" : qsTr("Exempel – påhittad person")
                onTapped: root.model.open("story", story)
            }
        }
    }

    ResultRow {
        stop: true
        stopSize: 80
        stopY: 34
        spacing: Theme.spaceS

        Label {
            width: parent.width
            text: qsTr("Gör det här i veckan")
            role: Label.Title
            Accessible.role: Accessible.Heading
        }

        ResultLine {
            width: parent.width
            heading: root.model.weekStep
            note: root.model.weekPlace
            noteIcon: "pin"
            phone: root.model.weekPhone
            onTapped: root.model.openWeekPlace()
        }

        // Where every suggestion was put aside, no tier is left to say it in.
        ResultButton {
            visible: root.model.aside !== "" && !root.model.found
            anchors.left: parent.left
            name: qsTr("Ta tillbaka (%1)").arg(root.model.aside)
            icon: "replay"
            onTapped: root.model.takeBack()
        }
    }
}
