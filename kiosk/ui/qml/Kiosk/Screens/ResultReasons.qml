import QtQuick
import Kiosk.Theme

// Why a course fits and what may be hard, side by side where there is room; then what we do not know.
Column {
    id: root

    property list<string> because
    property list<string> hard
    property list<string> unknown
    property list<string> firstStep
    property string firstPlace: ""
    // A card says the strongest reasons: a line or two of each kind.
    property bool brief: false
    // What stands beside the reasons for it: what may be hard, or else what nobody knows.
    readonly property bool uphill: hard.length > 0
    readonly property bool beside: because.length > 0 && (uphill || unknown.length > 0) && !Theme.large
    readonly property real cell: beside ? (width - Theme.spaceS) / 2 : width
    readonly property int most: !brief ? 9 : beside ? 1 : 2
    readonly property real tallest: Math.max(good.implicitHeight, second.implicitHeight)

    visible: because.length + hard.length + unknown.length > 0 || firstStep.length > 0
    spacing: Theme.spaceS

    ResultPanel {
        width: parent.width
        kind: "step"
        lines: root.firstStep
        place: root.firstPlace
    }

    Grid {
        columns: root.beside ? 2 : 1
        columnSpacing: Theme.spaceS
        rowSpacing: Theme.spaceS
        visible: root.because.length > 0 || root.hard.length > 0 || root.unknown.length > 0

        ResultPanel {
            id: good

            width: root.cell
            height: root.beside ? root.tallest : implicitHeight
            kind: "because"
            lines: root.because.slice(0, root.most)
        }

        ResultPanel {
            id: second

            width: root.cell
            height: root.beside ? root.tallest : implicitHeight
            kind: root.uphill ? "hard" : "unknown"
            lines: (root.uphill ? root.hard : root.unknown).slice(0, root.most)
        }
    }

    ResultPanel {
        width: parent.width
        kind: "unknown"
        lines: root.uphill ? root.unknown.slice(0, root.most) : []
    }
}
