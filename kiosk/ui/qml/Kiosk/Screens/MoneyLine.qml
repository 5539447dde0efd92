import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One part of the sum: the kronor, and what they are; one under the other when the letters are big.
Grid {
    id: root

    required property string kronor
    required property string what

    columns: Theme.large ? 1 : 2
    columnSpacing: Theme.spaceM

    Label {
        id: amount

        width: Math.max(240, implicitWidth)
        text: root.kronor !== "" ? qsTr("%1 kr").arg(root.kronor) : qsTr("?")
        role: Theme.portrait ? Label.Title : Label.Lead
        font.weight: Theme.weightTitle
        wrapMode: Text.NoWrap
    }

    Label {
        width: root.columns === 1 ? root.width : root.width - amount.width - root.columnSpacing
        text: root.what
        role: Label.Body
        leading: Theme.rightToLeft ? 1.5 : 1.35
        // On the line of the kronor.
        topPadding: root.columns === 1 ? 0 : amount.baselineOffset - size
    }
}
