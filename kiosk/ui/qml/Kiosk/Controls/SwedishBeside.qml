import QtQuick
import Kiosk.Theme

// The Swedish words below a translation that nobody has read: they are the ones that hold, and the ones others know.
// Not read aloud: the voice speaks the visitor's language.
Label {
    visible: text !== ""
    role: Label.Small
    Accessible.ignored: true
}
