import QtQuick
import Kiosk.Theme

// Why a course fits and what may be hard, side by side where there is room; below them what we do not know.
Column {
    id: root

    property list<string> because
    property list<string> hard
    property list<string> unknown
    property string firstStep: ""
    readonly property bool beside: because.length > 0 && hard.length > 0 && !Theme.large
    readonly property real cell: beside ? (width - Theme.spaceS) / 2 : width
    readonly property real tallest: Math.max(good.implicitHeight, uphill.implicitHeight)

    visible: because.length + hard.length + unknown.length > 0 || firstStep !== ""
    spacing: Theme.spaceS

    ResultPanel {
        width: parent.width
        kind: "step"
        lines: root.firstStep === "" ? [] : [root.firstStep]
    }

    Grid {
        columns: root.beside ? 2 : 1
        columnSpacing: Theme.spaceS
        rowSpacing: Theme.spaceS
        visible: good.visible || uphill.visible

        ResultPanel {
            id: good

            width: root.cell
            height: root.beside ? root.tallest : implicitHeight
            kind: "because"
            lines: root.because
        }

        ResultPanel {
            id: uphill

            width: root.cell
            height: root.beside ? root.tallest : implicitHeight
            kind: "hard"
            lines: root.hard
        }
    }

    ResultPanel {
        width: parent.width
        kind: "unknown"
        lines: root.unknown
    }
}
