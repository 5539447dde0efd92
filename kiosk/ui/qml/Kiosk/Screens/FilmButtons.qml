import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// Pause and play, captions, all the words, from the start.
Grid {
    id: root

    required property FilmModel model
    required property FilmPane pane
    readonly property real cell: (width - (columns - 1) * spacing) / columns
    readonly property real tall: Math.max(play.implicitHeight, words.implicitHeight, read.implicitHeight, again.implicitHeight)

    columns: Theme.portrait && !Theme.large && !Theme.airy ? 4 : 2
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

    Tile {
        id: again

        // At the end the first one does the same.
        visible: !root.pane.ended
        width: root.cell
        height: root.tall
        least: 156
        iconSize: 56
        name: qsTr("Börja om")
        icon: "replay"
        onTapped: root.pane.player?.restart()
    }
}
