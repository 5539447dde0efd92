pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// What may fit: the road comes down from the crest and becomes the list.
ScreenFrame {
    id: root

    required property ResultsModel model
    readonly property bool asks: !model.found && model.moreQuestions

    title: root.model.found ? qsTr("Det här kan\npassa dig") : !root.model.answered ? qsTr("Du har inte\nsvarat än") : root.asks ? qsTr("Berätta\nlite mer") : qsTr("Inga förslag\njust nu")
    sky: Theme.skySun
    workTop: 562
    landscapeColumn: 772
    workSpacing: Theme.spaceM
    picture: ResultsScenery {
        below: root.height - root.workY - 110
    }
    actions.primary: root.asks ? (root.model.answered ? qsTr("Svara på fler frågor") : qsTr("Svara på frågor")) : qsTr("Ta med mina förslag")
    actions.onPrimaryTapped: root.asks ? root.model.askMore() : root.model.takeHome()

    Connections {
        target: root.model

        function onBestChanged(): void {
            root.work.toTop();
        }
    }

    ResultAnswers {
        model: root.model
    }

    ResultRow {
        visible: root.model.rough

        Label {
            width: parent.width
            text: root.model.sure
            role: root.model.found ? Label.Body : Label.Lead
        }
    }

    ResultChanges {
        visible: root.model.nowEmpty && root.model.answered && changes.count > 0
        heading: root.model.found ? qsTr("Kan börja nu") : ""
        sentence: root.model.found ? qsTr("Inget med just dina svar. Ett annat svar ger fler.") : ""
        stop: root.model.found
        model: root.model
    }

    Repeater {
        model: root.model.tiers

        ResultTier {
            model: root.model
        }
    }

    ResultMore {
        model: root.model
    }
}
