pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Drawing
import Kiosk.Models
import Kiosk.Theme

// Hard words: a calm list, and one word at a time with one sentence.
ScreenFrame {
    id: root

    required property WordsModel model
    readonly property bool one: model.entry !== ""

    title: qsTr("Svåra ord")
    sky: Theme.skyDawn
    workTop: 620
    picture: WordsPicture {
        tall: !Theme.portrait
    }
    workSpacing: Theme.spaceS

    Connections {
        target: root.model

        function onEntryChanged(): void {
            root.work.toTop();
        }
    }

    GridLayout {
        id: list

        visible: !root.one
        width: parent.width
        columns: Theme.large ? 1 : 2
        columnSpacing: Theme.spaceS
        rowSpacing: Theme.spaceS
        uniformCellWidths: true

        Repeater {
            model: root.model.words

            LookCard {
                id: card

                required property string entry
                required property string word

                Layout.fillWidth: true
                Layout.columnSpan: longest.implicitWidth > (list.width - list.columnSpacing) / 2 - 2 * Theme.spaceM ? list.columns : 1
                Layout.fillHeight: true
                Layout.minimumHeight: Math.max(implicitHeight, 116)
                name: word
                caret: false
                onTapped: root.model.open(entry)

                LongestWord {
                    id: longest

                    words: card.word
                    role: Label.Answer
                    font.weight: Theme.weightTitle
                }
            }
        }
    }

    WordsOne {
        visible: root.one
        width: parent.width
        model: root.model
    }
}
