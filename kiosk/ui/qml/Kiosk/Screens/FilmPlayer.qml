import QtQuick
import QtMultimedia

// Plays one file, silently, and holds its last picture. Until its first frame has come nothing is painted here.
Item {
    id: root

    property url media
    // Milliseconds the first frame may take.
    property int patience: 4000
    property bool autoPlay: true
    readonly property bool playing: player.playbackState === MediaPlayer.PlayingState
    readonly property bool ended: player.mediaStatus === MediaPlayer.EndOfMedia
    readonly property alias position: player.position
    property bool arrived: false

    signal failed

    function toggle(): void {
        if (playing)
            player.pause();
        else
            player.play();
    }

    function restart(): void {
        player.position = 0;
        player.play();
    }

    function fail(): void {
        late.stop();
        // A film that breaks on its way has shown something: it stays on that picture.
        if (!arrived)
            failed();
    }

    MediaPlayer {
        id: player

        source: root.media
        videoOutput: output
        onErrorOccurred: root.fail()
        onMediaStatusChanged: {
            if (mediaStatus === MediaPlayer.InvalidMedia || mediaStatus === MediaPlayer.EndOfMedia)
                root.fail();
        }
        Component.onCompleted: {
            if (root.autoPlay)
                play();
        }
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
            late.stop();
        }
    }

    Timer {
        id: late

        interval: root.patience
        running: root.playing && !root.arrived
        onTriggered: root.fail()
    }
}
