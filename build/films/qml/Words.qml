pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import "Motion.js" as Motion

// The words of a scene in the sky. Each rises into its place, one after the other, and goes the same way.
Item {
    id: root

    required property string words
    required property string small
    required property color color
    required property real t
    required property real seconds
    // The first scene begins with its words there, the last one ends with them.
    property bool first: false
    property bool last: false
    readonly property bool big: small !== ""
    readonly property list<string> parts: words.split(" ")
    readonly property real size: big ? 220 : words.length > 18 || parts.some(part => part.length > 12) ? 118 : 132
    readonly property real entered: 0.25
    readonly property real leaving: seconds - 0.68

    function place(index: int): real {
        const coming = first ? 1 : Motion.arrive(t, entered + 0.16 * index, 0.38);
        return last ? 1 - coming : 1 - coming - Motion.arrive(t, leaving + 0.04 * index, 0.2);
    }

    Column {
        width: parent.width

        Flow {
            width: parent.width

            Repeater {
                model: root.parts.length

                Item {
                    id: part

                    required property int index

                    width: word.width + root.size * 0.24
                    height: root.size * 1.16
                    clip: true

                    Text {
                        id: word

                        y: -root.size * 0.14 + part.height * 1.1 * root.place(part.index)
                        text: root.parts[part.index]
                        font.family: Theme.family
                        font.weight: Theme.weightDisplay
                        font.pixelSize: root.size
                        font.letterSpacing: -0.018 * root.size
                        color: root.color
                    }
                }
            }
        }

        Item {
            visible: root.big
            width: parent.width
            height: 80
            clip: true

            Text {
                y: 90 * root.place(root.parts.length)
                text: root.small
                font.family: Theme.family
                font.weight: Theme.weightTitle
                font.pixelSize: 58
                color: root.color
            }
        }
    }
}
