import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// What the ticket is for, and where.
Column {
    id: root

    required property TakeawayModel model
    property int size: Theme.h2

    Label {
        width: parent.width
        text: root.model.ticket === "plan" ? qsTr("Min plan") : root.model.title
        role: Label.H2
        airy: Theme.airy && !Theme.large
        size: root.size
        leading: Theme.rightToLeft ? 1.35 : 1.15
        Accessible.role: Accessible.Heading
    }

    Label {
        visible: text !== ""
        width: parent.width
        text: root.model.place
        role: Label.Answer
        airy: Theme.airy && !Theme.large
    }
}
