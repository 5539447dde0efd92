pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// What one other answer would open, in the option's own words. A tap gives that answer.
ResultRow {
    id: root

    required property ResultsModel model
    property string heading: ""
    property string sentence: ""
    readonly property alias changes: lines

    stopY: 44
    spacing: Theme.spaceS

    Label {
        visible: root.heading !== ""
        width: parent.width
        text: root.heading
        role: root.stop ? Label.H2 : Label.Title
        Accessible.role: Accessible.Heading
    }

    Label {
        visible: root.sentence !== ""
        width: parent.width
        text: root.sentence
    }

    Repeater {
        id: lines

        model: root.model.changes

        ResultLine {
            required property string question
            required property string option
            required property string say
            required property string adds
            required property string ask

            width: parent?.width ?? 0
            icon: "add"
            note: ask
            heading: qsTr("Om du svarar ”%1”: %2 fler").arg(say).arg(adds)
            onTapped: root.model.applyChange(question, option)
        }
    }
}
