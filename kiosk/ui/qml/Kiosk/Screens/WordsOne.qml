import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// One word, big and in Swedish, with one sentence in the visitor's language.
Column {
    id: root

    required property WordsModel model

    spacing: Theme.spaceL

    LongestWord {
        id: longest

        words: root.model.word
        role: Label.H1
    }

    Label {
        width: parent.width
        text: qsTr("Ord %1 av %2").arg(root.model.number).arg(root.model.total)
        role: Label.Small
    }

    Label {
        width: parent.width
        text: root.model.word
        role: Label.H1
        // A word too long for the line is set smaller rather than broken.
        size: Math.max(Theme.h2, Math.min(Theme.h1, Math.floor(Theme.h1 * root.width / Math.max(1, longest.implicitWidth))))
        wrapMode: Text.Wrap
    }

    Label {
        width: parent.width
        text: root.model.explain
        role: Label.H2
        font.weight: Theme.weightBody
        font.letterSpacing: 0
    }

    Label {
        width: parent.width
        text: qsTr("Källa: %1, %2.").arg(root.model.source).arg(root.model.sourceDate)
        role: Label.Small
    }

    Row {
        id: neighbours

        width: parent.width
        spacing: Theme.gap

        OutlineButton {
            width: (neighbours.width - neighbours.spacing) / 2
            name: qsTr("Förra")
            icon: "back"
            directionalIcon: true
            enabled: root.model.previous !== ""
            opacity: enabled ? 1 : 0
            onTapped: root.model.turnTo(root.model.previous)
        }

        OutlineButton {
            width: (neighbours.width - neighbours.spacing) / 2
            name: qsTr("Nästa")
            icon: "forward"
            directionalIcon: true
            enabled: root.model.following !== ""
            opacity: enabled ? 1 : 0
            onTapped: root.model.turnTo(root.model.following)
        }
    }

    OutlineButton {
        width: parent.width
        name: qsTr("Alla ord")
        icon: "words"
        onTapped: root.model.showAll()
    }
}
