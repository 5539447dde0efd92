pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Drawing
import Kiosk.Models
import Kiosk.Theme

// One question of the guide. The road counts.
ScreenFrame {
    id: root

    required property QuizModel model
    // Between an answer and the next question.
    readonly property alias goingOn: onwards.running
    readonly property real tileWidth: (work.width - (tiles.columns - 1) * tiles.columnSpacing) / tiles.columns

    function choose(option: string): void {
        root.model.choose(option);
        if (root.model.goesOn && !root.model.many && root.model.answered)
            onwards.restart();
    }

    // The road has the numbers; how much is left is said in words once there is something to say.
    label: root.model.sure || qsTr("Fråga %1").arg(root.model.stops[root.model.number - 1] ?? "")
    title: root.model.ask
    // Where letters are big or the question long, the sun needs the room.
    subtitle: (titleLines < 2 || !(Theme.portrait || Theme.large)) && !(Theme.large && (Theme.portrait || root.model.sure !== "")) && !Theme.airy ? root.model.why : ""
    sky: Theme.skyPeach
    workTop: Theme.large ? 708 : 778
    workSpacing: 22
    // No word stands on the road.
    clearance: 226
    picture: QuizPicture {
        tall: !Theme.portrait
        count: root.model.total
        question: root.model.number - 1
        labels: root.model.stops
        mirrored: Theme.rightToLeft
        crowded: !Theme.portrait && root.model.sure !== "" && root.titleLines > 1
    }
    actions.secondary: root.model.finished ? "" : (root.model.answered ? qsTr("Nästa") : qsTr("Hoppa över"))
    actions.secondaryIcon: root.model.answered ? "forward" : ""
    actions.primary: qsTr("Visa mina förslag")
    actions.onSecondaryTapped: root.model.answered ? root.model.goOn() : root.model.skip()
    actions.onPrimaryTapped: root.model.showResults()

    Timer {
        id: onwards

        interval: Theme.grow
        onTriggered: {
            if (root.shown)
                root.model.goOn();
        }
    }

    Connections {
        target: root.model

        function onQuestionChanged(): void {
            onwards.stop();
            root.work.toTop();
        }
    }

    Column {
        visible: !root.model.tiles
        width: parent.width
        spacing: 22

        Repeater {
            model: root.model.tiles ? null : root.model.options

            Answer {
                required property string option
                required property string say
                required property bool chosen
                required property int index
                required icon

                width: parent.width
                name: say
                disc: index
                checked: chosen
                onTapped: root.choose(option)
            }
        }
    }

    Grid {
        id: tiles

        visible: root.model.tiles
        width: parent.width
        // The name of a town needs a third of the whole canvas, with air half of a narrow one.
        columns: Theme.large || (Theme.airy && width < 900) ? 2 : 3
        columnSpacing: 22
        rowSpacing: 22

        Repeater {
            model: root.model.tiles ? root.model.options : null

            Tile {
                required property string option
                required property string say
                required property bool chosen
                required icon

                width: root.tileWidth
                least: Theme.portrait ? 172 : 138
                iconSize: 56
                name: say
                checked: chosen
                onTapped: root.choose(option)
            }
        }
    }
}
