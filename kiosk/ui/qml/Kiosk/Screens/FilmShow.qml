import QtQuick
import Kiosk.Models

// What the attract screen knows of its films without loading QtMultimedia: AttractFilms is one.
Item {
    required property AttractModel model
    property bool shown: false
    // Whether a film covers the poster.
    property bool playing: false
}
