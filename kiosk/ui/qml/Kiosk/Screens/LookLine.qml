import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One way to reach a place: its sign and the words.
Row {
    id: root

    required property string icon
    required property string text
    property int role: Label.Body

    visible: text !== ""
    spacing: Theme.spaceM

    Icon {
        id: mark

        name: root.icon
        size: 52
    }

    Label {
        width: root.width - mark.width - root.spacing
        text: root.text
        role: root.role
        leading: Theme.rightToLeft ? 1.5 : 1.35
        wrapMode: Text.Wrap
    }
}
