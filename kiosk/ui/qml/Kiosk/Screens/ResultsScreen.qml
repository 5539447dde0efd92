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
    readonly property bool asking: model.question.ask !== ""
    // A question that lies open: below the suggestions in short, or lying down in the picture's place.
    readonly property bool below: asking && Theme.portrait
    // What the question has below the numbers; where that is too little, it has their place as well.
    readonly property real remains: height - workY - glance.least - Theme.spaceM
    readonly property bool tight: remains < question.least
    readonly property bool beside: asking && !Theme.portrait

    // The title says it; beside an open question that stands in its place.
    failures: model.answered && !model.found && !beside ? [title, model.sure] : []
    title: beside ? root.model.question.ask : root.model.found ? qsTr("Det här kan\npassa dig") : !root.model.answered ? qsTr("Du har inte\nsvarat än") : root.asks ? qsTr("Berätta\nlite mer") : qsTr("Inga förslag\njust nu")
    titleRole: beside ? Label.H2 : Label.H1
    sky: beside ? Theme.skyPeach : Theme.skySun
    // As far up as the title's letters let the hills come.
    workTop: below ? (Theme.rightToLeft ? 512 : 480) : 562
    landscapeColumn: beside ? 864 : 772
    work.visible: !below
    workSpacing: Theme.spaceM
    picture: ResultsScenery {
        below: root.height - root.workY - 110
        plain: root.beside
    }
    actions.primary: root.asking ? "" : root.asks ? (root.model.answered ? qsTr("Svara på fler frågor") : qsTr("Svara på frågor")) : qsTr("Ta med mina förslag")
    actions.onPrimaryTapped: root.asks ? root.model.askMore() : root.model.takeHome()

    data: [
        ResultGlance {
            id: glance

            visible: root.below && !root.tight
            anchors.left: parent.left
            anchors.top: parent.top
            anchors.leftMargin: Theme.margin
            anchors.topMargin: root.workY
            width: parent.width - 2 * Theme.margin
            model: root.model
            room: question.y - root.workY - Theme.spaceXs
        },
        ResultQuestion {
            id: question

            visible: root.asking
            anchors.left: parent.left
            anchors.bottom: parent.bottom
            anchors.leftMargin: Theme.portrait ? 0 : Theme.margin
            width: Theme.portrait ? parent.width : root.landscapeColumn - Theme.margin - 86
            height: Theme.portrait ? Math.min(natural, root.tight ? parent.height - root.workY : root.remains) : parent.height - root.headBottom - Theme.spaceL
            heads: Theme.portrait
            question: root.model.question
        },
        // What has only just come takes no tap that was meant for what was there.
        MouseArea {
            anchors.fill: parent
            enabled: guard.running
        },
        Timer {
            id: guard

            interval: Theme.touchGuard
        }
    ]
    onAskingChanged: guard.restart()

    Connections {
        target: root.model

        function onBestChanged(): void {
            root.work.toTop();
        }
    }

    ResultAnswers {
        visible: root.model.answered && !root.asking
        model: root.model
    }

    ResultRow {
        visible: root.beside

        ResultTotals {
            width: parent.width
            totals: root.model.totals
        }

        ResultPanel {
            width: parent.width
            kind: "help"
            lines: root.model.question.helps
            place: root.model.question.helpPlace
        }
    }

    ResultRow {
        visible: !root.model.found

        Label {
            width: parent.width
            text: root.model.sure
            role: Label.Lead
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
