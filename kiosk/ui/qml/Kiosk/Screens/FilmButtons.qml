import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// Pause and play, captions, from the start.
Grid {
    id: root

    required property FilmModel model
    required property FilmPane pane
    readonly property real third: (width - 2 * columnSpacing) / 3
    readonly property real widest: Math.max(play.implicitWidth, words.implicitWidth, again.implicitWidth)
    readonly property real cell: columns === 3 ? third : (width - columnSpacing) / 2

    columns: widest <= third ? 3 : 2
    columnSpacing: Theme.gap
    rowSpacing: Theme.gap

    OutlineButton {
        id: play

        width: root.cell
        height: 108
        role: Theme.portrait ? Label.Tile : Label.Small
        name: root.pane.playing ? qsTr("Pausa") : root.pane.ended ? qsTr("Se igen") : qsTr("Spela")
        icon: root.pane.playing ? "pause" : root.pane.ended ? "replay" : "play"
        onTapped: root.pane.player?.toggle()
    }

    OutlineButton {
        id: words

        width: root.cell
        height: 108
        role: Theme.portrait ? Label.Tile : Label.Small
        name: root.model.captions ? qsTr("Dölj text") : qsTr("Visa text")
        icon: "captions"
        onTapped: root.model.toggleCaptions()
    }

    OutlineButton {
        id: again

        // At the end the first button does the same.
        visible: !root.pane.ended
        width: root.cell
        height: 108
        role: Theme.portrait ? Label.Tile : Label.Small
        name: qsTr("Börja om")
        icon: "replay"
        onTapped: root.pane.player?.restart()
    }
}
