pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Drawing
import Kiosk.Models
import Kiosk.Theme

// All stories, each a small poster; those that are close to the visitor first.
ScreenFrame {
    id: root

    required property StoriesModel model

    title: qsTr("Berättelser")
    subtitle: root.model.answered ? qsTr("De som liknar dina svar kommer först.") : qsTr("Läs om andra som har börjat.")
    sky: Theme.skyPeach
    workTop: Theme.large ? 720 : 652
    picture: StoriesPicture {
        tall: !Theme.portrait
    }

    Repeater {
        model: root.model.stories

        StoryCard {
            required property string story
            required property string title
            required property bool example
            required property bool fits
            required property int index
            required figure

            width: parent.width
            name: title
            note: example ? qsTr("EXEMPEL – påhittad person") : ""
            near: fits ? qsTr("Nära dina svar") : ""
            disc: index
            onTapped: root.model.open(story)
        }
    }
}
