pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Draws every letter once in each weight, behind the poster: a letter's first drawing costs the graphics side
// so much that the first visitor would see the screens stutter.
Item {
    id: root

    readonly property string letters: "abcdefghijklmnopqrstuvwxyzåäöéü ABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖ 0123456789 .,:;!?–-’”“()%/+@&"
    readonly property string arabic: "ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأؤإئىة ـلا ، ؟ ٠١٢٣٤٥٦٧٨٩"

    clip: true

    Repeater {
        model: [Label.Display, Label.Title, Label.Tile, Label.Answer, Label.Body]

        Label {
            required property int modelData

            width: root.width
            role: modelData
            size: Theme.small
            text: root.letters + root.arabic
            Accessible.ignored: true
        }
    }
}
