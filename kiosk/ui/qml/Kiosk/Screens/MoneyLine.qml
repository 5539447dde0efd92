import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One part of the sum: the kronor, and what they are.
Row {
    id: root

    required property string kronor
    required property string what

    spacing: Theme.spaceM

    Label {
        id: amount

        width: Math.max(260, implicitWidth)
        text: root.kronor !== "" ? qsTr("%1 kr").arg(root.kronor) : "?"
        role: Label.Title
        lineHeight: words.lineHeight
        wrapMode: Text.NoWrap
    }

    Label {
        id: words

        width: root.width - amount.width - root.spacing
        text: root.what
        role: Label.Body
        lineHeight: Theme.rightToLeft ? 1.5 : 1.35
        anchors.verticalCenter: amount.verticalCenter
    }
}
