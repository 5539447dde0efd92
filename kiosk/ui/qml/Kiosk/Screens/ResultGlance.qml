import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// The suggestions in short, over the question that is being answered: how many, which one first, and why or what
// helps, as far as there is room. Nothing here can be tapped.
ResultRow {
    id: root

    required property ResultsModel model
    required property real room
    readonly property real withBest: totals.height + spacing + best.whole
    readonly property real withHelp: totals.height + spacing + help.implicitHeight
    readonly property bool showsHelp: help.lines.length > 0 && withHelp <= room
    // An obstacle moves no course: what helps against it comes first.
    readonly property real before: showsHelp ? withHelp : totals.height
    readonly property bool showsBest: before + spacing + best.least <= room
    readonly property bool showsReasons: help.lines.length === 0 && withBest + spacing + reasons.height <= room
    // Where not all reasons have room, the strongest may.
    readonly property bool showsWhy: help.lines.length === 0 && !showsReasons && why.lines.length > 0 && withBest + spacing + why.implicitHeight <= room
    // The numbers always have their room.
    readonly property alias least: totals.height

    stop: true
    here: true
    stopSize: 104
    stopY: totals.height / 2
    spacing: Theme.spaceS

    ResultTotals {
        id: totals

        width: parent.width
        totals: root.model.totals
    }

    // What does not fit is not painted, and keeps its height: it may fit after the next tap.
    Item {
        width: parent.width
        height: root.showsBest ? best.height : 0
        opacity: root.showsBest ? 1 : 0

        ResultHead {
            id: best

            width: parent.width
            brief: root.before + root.spacing + whole > root.room
            title: root.model.found ? root.model.bestTitle : root.model.sure
            place: root.model.found ? root.model.bestPlace : ""
        }
    }

    Item {
        width: parent.width
        height: root.showsHelp ? help.height : root.showsReasons ? reasons.height : root.showsWhy ? why.height : 0

        ResultPanel {
            id: help

            width: parent.width
            opacity: root.showsHelp ? 1 : 0
            kind: "help"
            lines: root.model.question.helps
            place: root.model.question.helpPlace
        }

        ResultPanel {
            id: why

            width: parent.width
            opacity: root.showsWhy ? 1 : 0
            kind: "because"
            lines: root.model.because.slice(0, 1)
        }

        ResultReasons {
            id: reasons

            width: parent.width
            opacity: root.showsReasons ? 1 : 0
            brief: true
            firstStep: root.model.firstStep
            firstPlace: root.model.firstPlace
            because: root.model.because
            hard: root.model.hard
            unknown: root.model.unknown
        }
    }
}
