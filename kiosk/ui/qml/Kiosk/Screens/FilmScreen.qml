pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// One film, as large as its captions and buttons allow; it plays at once and stays on its last picture.
ScreenPage {
    id: root

    required property FilmModel model
    readonly property real side: Theme.portrait ? Math.min(width, tallest, Theme.reach ? 760 : width) : Math.min(height, Theme.large ? 740 : 948)
    // What the words and buttons leave of the height.
    readonly property real tallest: Math.max(420, height - heading.height - work.contentHeight - actions.implicitHeight - 172)
    // A smaller film lies on the paper as a picture; the sky round the whole one is its own.
    readonly property bool whole: side >= (Theme.portrait ? width : Math.min(height, 948))
    readonly property real inset: whole ? 0 : Theme.margin
    readonly property real margin: Theme.portrait ? Theme.margin : inset + side + (whole ? 84 : Theme.margin)

    notices: notice.news
    failures: pane.lost ? [qsTr("Filmen går inte att visa här. Läs texten i stället.")] : []

    Rectangle {
        visible: root.whole
        anchors.left: parent.left
        anchors.top: parent.top
        width: Theme.portrait ? parent.width : root.side
        height: Theme.portrait ? pane.height + pane.anchors.topMargin : parent.height
        color: Theme.skyDawn
    }

    Label {
        id: heading

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.leftMargin: root.margin
        anchors.rightMargin: Theme.margin
        anchors.topMargin: Theme.portrait ? (pane.anchors.topMargin - height) / 2 : Theme.margin
        text: root.model.title
        role: Label.H2
        Accessible.role: Accessible.Heading
    }

    FilmPane {
        id: pane

        anchors.top: parent.top
        anchors.left: parent.left
        anchors.leftMargin: Theme.portrait ? (root.width - width) / 2 : root.inset
        anchors.topMargin: Theme.portrait ? work.y - height - Theme.spaceM : (root.height - height) / 2
        width: root.side
        height: root.side
        model: root.model
        shown: root.shown
        autoPlay: !Theme.reducedMotion
    }

    ScrollArea {
        id: work

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: actions.top
        anchors.leftMargin: root.margin
        anchors.rightMargin: Theme.margin
        anchors.bottomMargin: Theme.spaceM
        height: Theme.portrait ? Math.min(contentHeight, root.height - 420 - heading.height - actions.implicitHeight - 172) : root.height - heading.height - Theme.margin - Theme.spaceL - actions.height - actions.anchors.bottomMargin - Theme.spaceM
        spacing: Theme.spaceM

        Notice {
            id: notice

            width: parent.width
        }

        FilmWords {
            width: parent.width
            model: root.model
            pictured: pane.pictured
        }

        OutlineButton {
            visible: root.model.pictured && root.model.canPlay && GraphicsInfo.api !== GraphicsInfo.Software
            width: parent.width
            name: qsTr("Visa filmen")
            icon: "play"
            onTapped: root.model.watch()
        }

        FilmButtons {
            visible: !pane.pictured
            width: parent.width
            model: root.model
            pane: pane
        }
    }

    ActionRow {
        id: actions

        anchors.left: work.left
        anchors.right: work.right
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.portrait ? 40 : 30
        height: implicitHeight
        secondary: root.model.hasNext ? qsTr("Nästa film") : ""
        primary: qsTr("Prata med någon")
        primaryIcon: "talk"
        onSecondaryTapped: root.model.openNext()
        onPrimaryTapped: root.model.talk()
    }
}
