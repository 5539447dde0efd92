pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// The options of the filter that is open, and "all of them" first.
Flow {
    id: root

    required property RowsModel options
    required property bool anything

    signal chosen(value: string)

    spacing: Theme.spaceS

    LookWords {
        id: words
    }

    Chip {
        name: qsTr("Alla")
        icon: ""
        checked: root.anything
        onTapped: root.chosen("")
    }

    Repeater {
        model: root.options

        Chip {
            required property string value
            required property string label
            required icon
            required property bool chosen

            name: label !== "" ? label : words.form(value)
            checked: chosen
            accessibleRole: Accessible.RadioButton
            onTapped: root.chosen(value)
        }
    }
}
