pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Is anybody there? A dash of the road goes out every second.
HillDialog {
    id: root

    required property int secondsLeft

    // The same to be heard, in words that can be recorded.
    readonly property list<string> spoken: [heading, qsTr("Annars börjar vi om för nästa person. Dina svar försvinner snart."), qsTr("Tryck var du vill om du är kvar.")]

    signal stayed
    signal timeWanted
    signal ended

    heading: qsTr("Är du kvar?")
    sentence: qsTr("Annars börjar vi om för nästa person. Dina svar försvinner om %1 sekunder.").arg(secondsLeft)

    Rectangle {
        width: parent.width
        height: 42
        color: Theme.road
        border.width: Theme.contrast ? 3 : 0
        border.color: Theme.roadEdge

        Row {
            anchors.verticalCenter: parent.verticalCenter
            anchors.left: parent.left
            anchors.leftMargin: Theme.spaceS
            spacing: (parent.width - 2 * Theme.spaceS) / 30 - 14

            Repeater {
                model: Math.min(30, root.secondsLeft)

                Rectangle {
                    width: 14
                    height: 8
                    color: Theme.roadDash
                }
            }
        }
    }

    Sign {
        width: parent.width
        name: qsTr("Ja, jag är kvar")
        onTapped: root.stayed()
    }

    Grid {
        id: grid

        readonly property real half: (width - Theme.gap) / 2

        columns: Theme.large || Theme.airy || Math.max(more.implicitWidth, end.implicitWidth) > half ? 1 : 2
        width: parent.width
        columnSpacing: Theme.gap
        rowSpacing: Theme.spaceM

        OutlineButton {
            id: more

            width: grid.columns > 1 ? grid.half : grid.width
            name: qsTr("Jag vill ha mer tid")
            role: Theme.large ? Label.Answer : Label.Tile
            onTapped: root.timeWanted()
        }

        OutlineButton {
            id: end

            width: grid.columns > 1 ? grid.half : grid.width
            name: qsTr("Avsluta")
            role: Theme.large ? Label.Answer : Label.Tile
            onTapped: root.ended()
        }
    }
}
