pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Models

// What is said: the caption of the moment in a room that fits the longest one, or the whole text of a film that
// cannot be shown.
Item {
    id: root

    required property FilmModel model
    property bool pictured: false

    implicitHeight: pictured ? whole.implicitHeight : longest.childrenRect.height

    Item {
        id: longest

        visible: false
        width: parent.width

        Repeater {
            model: root.model.cues

            Label {
                required property string modelData

                width: longest.width
                text: modelData
                role: Label.Lead
            }
        }
    }

    Label {
        visible: !root.pictured && text !== ""
        width: parent.width
        text: root.model.caption
        role: Label.Lead
    }

    Label {
        id: whole

        visible: root.pictured
        width: parent.width
        text: root.model.transcript
    }
}
