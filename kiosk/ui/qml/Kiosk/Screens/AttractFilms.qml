pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The films in turn, one after each time of the poster. A film covers the poster from its first frame to its last.
FilmShow {
    id: root

    property int next: 0
    property int position: 0
    // Whether it is a film's turn, not the poster's.
    property bool on: false
    readonly property int count: model.countFilms()
    readonly property FilmPlayer player: loader.item as FilmPlayer
    // Upright on a small screen, whose letters are large, the film gives up what two lines need below it.
    readonly property bool tight: Theme.portrait && height - width < twoLines
    readonly property real twoLines: 2.6 * caption.font.pixelSize + 2 * Theme.spaceS
    // The lowest part of a film is calm: in landscape the caption lies over it.
    readonly property real strip: Theme.portrait ? height - film.height : Math.max(150, caption.implicitHeight + 2 * Theme.spaceS)

    function begin(): void {
        position = 0;
        on = true;
    }

    function end(): void {
        on = false;
        next = (next + 1) % count;
    }

    visible: playing
    playing: player?.arrived ?? false
    onShownChanged: {
        if (!shown)
            on = false;
    }
    // The poster has been there while this was on its way.
    Component.onCompleted: {
        if (count > 0)
            begin();
    }

    Timer {
        interval: Theme.slideShow
        running: root.shown && !root.on && root.count > 0
        onTriggered: root.begin()
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    Image {
        id: film

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: parent.top
        width: Math.min(parent.width, parent.height - (root.tight ? root.twoLines : 0))
        height: width
        sourceSize.width: 1080
        sourceSize.height: 1080
        source: root.on ? root.model.posterOf(root.next) : ""
        Accessible.ignored: true

        Loader {
            id: loader

            anchors.fill: parent
            active: root.on && root.shown
            sourceComponent: FilmPlayer {
                media: root.model.filmOf(root.next)
                onPositionChanged: root.position = position
                onFailed: Qt.callLater(root.end)
                onEndedChanged: {
                    if (ended)
                        Qt.callLater(root.end);
                }
            }
        }
    }

    Rectangle {
        anchors.left: Theme.portrait ? parent.left : film.left
        anchors.right: Theme.portrait ? parent.right : film.right
        anchors.bottom: parent.bottom
        height: root.strip
        color: Theme.paper

        Label {
            id: caption

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.leftMargin: Theme.margin
            anchors.rightMargin: Theme.margin
            anchors.verticalCenter: parent.verticalCenter
            text: root.on ? root.model.captionOf(root.next, root.position) : ""
            role: Theme.portrait && root.height - root.width > 200 ? Label.H2 : Label.Lead
        }
    }
}
