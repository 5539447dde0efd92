pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Drawing
import Kiosk.Models
import Kiosk.Theme

// All films, each with its first picture.
ScreenFrame {
    id: root

    required property FilmsModel model

    title: qsTr("Korta filmer")
    subtitle: qsTr("Utan ljud, med text.")
    sky: Theme.skyWater
    workTop: 652
    picture: FilmsPicture {
        tall: !Theme.portrait
        mirrored: Theme.rightToLeft
    }

    Repeater {
        model: root.model.films

        FilmCard {
            required property string film
            required property string title
            required property string seconds
            required poster

            width: parent.width
            name: title
            note: qsTr("%1 sekunder").arg(seconds)
            Accessible.description: note
            onTapped: root.model.open(film)
        }
    }
}
