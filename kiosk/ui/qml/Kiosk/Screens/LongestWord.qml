import QtQuick
import Kiosk.Controls

// How wide the longest word of a text is, so that a screen can give it the room it needs. Never seen.
Label {
    required property string words

    visible: false
    text: words.trim().split(/\s+/).join("\n")
    wrapMode: Text.NoWrap
}
