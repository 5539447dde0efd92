import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// Pause and play, captions, all the words.
Row {
    id: root

    required property FilmModel model
    required property FilmPane pane
    readonly property real cell: (width - 2 * spacing) / 3
    readonly property real tall: Math.max(play.implicitHeight, words.implicitHeight, read.implicitHeight)

    spacing: Theme.gap

    Tile {
        id: play

        width: root.cell
        height: root.tall
        least: 156
        iconSize: 56
        name: root.pane.playing ? qsTr("Pausa") : root.pane.ended ? qsTr("Se igen") : qsTr("Spela")
        icon: root.pane.playing ? "pause" : root.pane.ended ? "replay" : "play"
        onTapped: root.pane.player?.toggle()
    }

    Tile {
        id: words

        // A film in sign language has no captions: its words are its title.
        visible: root.model.cues.length > 0
        width: root.cell
        height: root.tall
        least: 156
        iconSize: 56
        name: root.model.captions ? qsTr("Dölj text") : qsTr("Visa text")
        icon: "captions"
        onTapped: root.model.toggleCaptions()
    }

    Tile {
        id: read

        width: root.cell
        height: root.tall
        least: 156
        iconSize: 56
        name: qsTr("Läs texten")
        icon: "words"
        onTapped: root.model.read()
    }
}
