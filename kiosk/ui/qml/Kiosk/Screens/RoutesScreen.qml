pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Drawing
import Kiosk.Models
import Kiosk.Theme

// The ways to study as a list; the one that is opened as a road to its goal.
ScreenFrame {
    id: root

    required property RoutesModel model
    readonly property bool opened: model.opened !== ""
    // In landscape the summary has its place under the title, unless the letters are big.
    readonly property bool roomy: !Theme.portrait && !Theme.large

    title: opened ? model.title : qsTr("Vägar")
    subtitle: opened ? (roomy ? model.summary : "") : qsTr("Det finns mer än en väg dit.")
    sky: Theme.skyDawn
    workTop: Theme.large || titleLines > 1 ? 740 : 652
    picture: RoutesPicture {
        tall: !Theme.portrait
        words: root.wordsInPicture
    }
    actions.primary: opened ? qsTr("Prata med någon") : ""
    actions.primaryIcon: "talk"
    actions.onPrimaryTapped: model.talk()

    Connections {
        target: root.model

        function onOpenedChanged(): void {
            root.work.toTop();
        }
    }

    Repeater {
        model: root.opened ? null : root.model.routes

        RouteCard {
            required property string route
            required property string title
            required property int index
            required icon
            required summary
            required length

            width: parent.width
            name: title
            disc: index
            onTapped: root.model.open(route)
        }
    }

    Label {
        visible: root.opened && !root.roomy
        width: parent.width
        text: root.model.summary
        role: Label.Lead
    }

    Row {
        visible: root.model.length !== "" || root.model.cost !== ""
        width: parent.width
        spacing: Theme.gap

        RouteAnswer {
            id: length

            width: (parent.width - parent.spacing) / 2
            height: Math.max(implicitHeight, cost.implicitHeight)
            ask: qsTr("Så lång tid tar det")
            answer: root.model.length
        }

        RouteAnswer {
            id: cost

            width: (parent.width - parent.spacing) / 2
            height: Math.max(implicitHeight, length.implicitHeight)
            ask: qsTr("Det kostar")
            answer: root.model.cost
        }
    }

    RouteRoad {
        visible: root.opened
        width: parent.width
        steps: root.model.steps
        goal: root.model.goal
    }

    Label {
        visible: root.model.address !== ""
        width: parent.width
        text: qsTr("Läs mer: %1").arg(root.model.address)
        role: Label.Answer
    }

    Label {
        visible: root.opened
        width: parent.width
        text: qsTr("Källa: %1").arg(root.model.source)
        role: Label.Small
    }
}
