pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// Our own letters, in the Swedish order: it is never mirrored, because what is looked for is Swedish.
Column {
    id: root

    // What words need beside letters: nothing, where words are looked for.
    property string signs: ""
    readonly property list<string> rows: ["1234567890", "qwertyuiopå", "asdfghjklöä", "zxcvbnm", signs].filter(row => row !== "")
    // In a narrow canvas the keys keep their 20 mm, and come as near each other as they may.
    readonly property real gap: Math.max(10, Math.min(Theme.spaceS, (width - 11 * Theme.touch) / 10))
    readonly property real keyWidth: (width - 10 * gap) / 11
    readonly property real keyHeight: Theme.large ? 86 : Theme.portrait ? 80 : Theme.touch

    signal typed(letter: string)
    signal erased
    signal cleared
    signal done

    spacing: gap
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Repeater {
        model: root.rows

        Row {
            id: row

            required property string modelData
            required property int index

            anchors.horizontalCenter: parent?.horizontalCenter
            spacing: root.gap

            Repeater {
                model: row.modelData.split("")

                KeyboardKey {
                    required property string modelData

                    width: root.keyWidth
                    height: root.keyHeight
                    name: modelData
                    onTapped: root.typed(modelData)
                }
            }

            KeyboardKey {
                visible: row.index === root.rows.length - 1
                width: 3 * root.keyWidth + 2 * root.gap
                height: root.keyHeight
                name: qsTr("Sudda")
                icon: "back"
                onTapped: root.erased()
            }
        }
    }

    Row {
        id: last

        readonly property real quarter: (width - 2 * spacing) / 4

        width: parent.width
        spacing: root.gap

        KeyboardKey {
            width: last.quarter
            height: root.keyHeight
            name: qsTr("Töm")
            icon: "close"
            onTapped: root.cleared()
        }

        KeyboardKey {
            width: 2 * last.quarter
            height: root.keyHeight
            name: qsTr("mellanslag")
            onTapped: root.typed(" ")
        }

        KeyboardKey {
            width: last.quarter
            height: root.keyHeight
            name: qsTr("Klar")
            icon: "check"
            checked: true
            accessibleRole: Accessible.Button
            onTapped: root.done()
        }
    }
}
