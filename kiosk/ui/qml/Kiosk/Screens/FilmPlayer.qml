import QtQuick
import QtMultimedia
import Kiosk.Models

// Plays one file, silently, and holds its last picture. Until its first frame has come nothing is painted here.
Item {
    id: root

    property url media
    // Milliseconds that may pass without a frame, before the first one and between any two.
    property int patience: 4000
    property bool autoPlay: true
    readonly property bool playing: player.playbackState === MediaPlayer.PlayingState
    // A film that breaks on its way has shown something: it stays on that picture, as at its end.
    readonly property bool ended: broken || player.mediaStatus === MediaPlayer.EndOfMedia
    readonly property alias position: player.position
    property bool arrived: false
    // Whether it is meant to play; a file that never loads is never "playing".
    property bool asked: autoPlay
    property bool broken: false

    signal failed

    function toggle(): void {
        broken = false;
        asked = !playing;
        if (playing)
            player.pause();
        else
            player.play();
    }

    function fail(): void {
        asked = false;
        if (arrived)
            broken = true;
        else
            failed();
    }

    MediaPlayer {
        id: player

        videoOutput: output
        onErrorOccurred: root.fail()
        onMediaStatusChanged: {
            if (mediaStatus === MediaPlayer.InvalidMedia || (mediaStatus === MediaPlayer.EndOfMedia && !root.arrived))
                root.fail();
        }
        Component.onCompleted: {
            if (root.autoPlay)
                play();
        }
    }

    FilmFile {
        target: player
        media: root.media
    }

    VideoOutput {
        id: output

        anchors.fill: parent
        endOfStreamPolicy: VideoOutput.KeepLastFrame
        fillMode: VideoOutput.PreserveAspectFit
    }

    Connections {
        target: output.videoSink

        function onVideoFrameChanged(): void {
            root.arrived = true;
            if (late.running)
                late.restart();
        }
    }

    Timer {
        id: late

        interval: root.patience
        running: root.asked && !root.ended
        onTriggered: {
            player.pause();
            root.fail();
        }
    }
}
