import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A fact as a big answer; a question mark of the same size where nobody has told us.
Column {
    id: root

    required property string label
    required property string fact
    property string note: ""
    readonly property bool known: fact !== ""

    spacing: 2

    Label {
        width: parent.width
        text: root.label
        role: Label.Small
    }

    Label {
        width: parent.width
        text: root.known ? root.fact : qsTr("?")
        role: Label.H2
        leading: Theme.rightToLeft ? 1.35 : 1.15
        color: Theme.accentText
    }

    Label {
        visible: root.note !== ""
        width: parent.width
        text: root.note
        role: Label.Body
        leading: Theme.rightToLeft ? 1.5 : 1.35
    }
}
