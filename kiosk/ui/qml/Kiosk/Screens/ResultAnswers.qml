pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// The visitor's own answers, and questions without one; each opens beside the suggestions.
ResultRow {
    id: root

    required property ResultsModel model

    // Lying down there is less height: the words stand in the row of the answers.
    readonly property bool inRow: !Theme.portrait && !Theme.large

    spacing: Theme.spaceXs

    Item {
        visible: !root.inRow
        width: parent.width
        height: hint.height

        Label {
            id: hint

            anchors.left: parent.left
            anchors.right: parent.right
            // Up here the road still bends.
            anchors.leftMargin: Theme.portrait ? Theme.spaceL : 0
            text: qsTr("Dina svar. Tryck för att ändra.")
            role: Label.Small
            font.weight: Theme.weightAnswer
        }
    }

    Flow {
        width: parent.width
        spacing: Theme.spaceS

        Label {
            visible: root.inRow
            height: 80
            text: qsTr("Ändra")
            role: Label.Small
            font.weight: Theme.weightAnswer
            verticalAlignment: Text.AlignVCenter
        }

        Repeater {
            model: root.model.chips

            Chip {
                required property string question
                required property string say

                name: say
                onTapped: root.model.openQuestion(question)
            }
        }

        Repeater {
            id: open

            model: root.model.openQuestions

            Chip {
                required property string question
                required property string ask

                visible: root.model.allAnswers
                name: ask
                icon: "add"
                onTapped: root.model.openQuestion(question)
            }
        }

        Chip {
            visible: !root.model.allAnswers && (root.model.moreAnswers !== "" || open.count > 0)
            name: root.model.moreAnswers !== "" ? qsTr("Alla %1 svar").arg(root.model.moreAnswers) : root.inRow ? qsTr("Fler") : qsTr("Fler frågor")
            icon: "down"
            onTapped: root.model.showAnswers()
        }
    }
}
