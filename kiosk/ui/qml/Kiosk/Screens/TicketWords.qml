import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A small heading and one thing to do or to say.
Column {
    id: root

    required property string heading
    required property string words
    property string swedish: ""

    width: parent?.width ?? 0

    Label {
        width: parent.width
        text: root.heading
        role: Label.Answer
        font.weight: Theme.weightTile
        color: Theme.accentText
    }

    Label {
        width: parent.width
        text: root.words
        role: Label.Lead
    }

    SwedishBeside {
        width: parent.width
        text: root.swedish
    }
}
