pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Models

// The square of a film: its poster, and the film over it as soon as that has something to show.
// Each film gets a player of its own; leaving the screen lets it go.
Item {
    id: root

    required property FilmModel model
    required property bool shown
    property bool autoPlay: true
    // The film whose player may exist. It lags one turn behind the model so that the old player goes first.
    property string opened: ""
    readonly property FilmPlayer player: loader.item as FilmPlayer
    readonly property bool playing: player?.playing ?? false
    readonly property bool ended: player?.ended ?? false

    // The picture and its words take the film's place; a software renderer cannot paint a film at all.
    readonly property bool pictured: model.pictured || GraphicsInfo.api === GraphicsInfo.Software
    // The film cannot be shown, or not to its end; who chose its words misses nothing.
    readonly property bool lost: gaveUp || (player?.broken ?? false) || (pictured && !(model.pictured && model.canPlay))
    property bool gaveUp: false

    function follow(): void {
        gaveUp = false;
        model.setPosition(0);
        opened = shown ? model.film : "";
    }

    onShownChanged: Qt.callLater(follow)
    onPicturedChanged: {
        if (!pictured)
            gaveUp = false;
    }
    onPlayingChanged: model.setPlaying(playing)
    Component.onCompleted: follow()
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Film: %1").arg(model.title)

    Connections {
        target: root.model

        function onFilmChanged(): void {
            Qt.callLater(root.follow);
        }
    }

    Image {
        anchors.fill: parent
        source: root.model.poster
        sourceSize.width: 1080
        sourceSize.height: 1080
        Accessible.ignored: true
    }

    Loader {
        id: loader

        anchors.fill: parent
        active: root.shown && root.opened !== "" && root.opened === root.model.film && !root.pictured
        sourceComponent: FilmPlayer {
            media: root.model.media
            patience: root.model.patience
            autoPlay: root.autoPlay
            onPositionChanged: root.model.setPosition(position)
            onEndedChanged: {
                if (ended && !broken)
                    root.model.tellSeen();
            }
            onFailed: {
                root.gaveUp = true;
                Qt.callLater(root.model.giveUp);
            }
        }
    }
}
