import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// The big answer: what CSN pays for four weeks this year, and what it is made of.
Rectangle {
    id: root

    required property MoneyModel model
    readonly property bool known: model.total !== ""

    implicitHeight: words.height + 2 * (Theme.portrait ? Theme.spaceM : Theme.spaceS)
    radius: Theme.radius
    color: known ? Theme.panelGood : Theme.panelUnknown
    border.width: Theme.contrast ? 2 : 0
    border.color: Theme.ink

    Column {
        id: words

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.spaceL
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.spaceXs

        Label {
            width: parent.width
            text: qsTr("Så mycket kan du få på fyra veckor, år %1").arg(root.model.year)
            role: Label.Body
            leading: Theme.rightToLeft ? 1.5 : 1.35
        }

        Label {
            width: parent.width
            text: root.known ? qsTr("%1 kr").arg(root.model.total) : qsTr("?")
            role: Label.H1
        }

        Label {
            visible: !root.known
            width: parent.width
            text: qsTr("Det vet vi inte än. Se csn.se.")
            role: Label.Lead
        }

        MoneyLine {
            visible: root.model.grant !== ""
            width: parent.width
            kronor: root.model.grant
            what: qsTr("Bidrag. Det får du behålla.")
        }

        MoneyLine {
            visible: root.known && root.model.canTake
            width: parent.width
            kronor: root.model.extra
            what: root.model.extra !== "" ? qsTr("Extra för barn. Det får du behålla.") : qsTr("Extra för barn. Det vet vi inte än. Se csn.se.")
        }

        MoneyLine {
            visible: root.model.lent !== ""
            width: parent.width
            kronor: root.model.lent
            what: root.model.loan ? qsTr("Lån. Det betalar du tillbaka.") : qsTr("Lån, om du vill. Är inte med i summan.")
        }

        Label {
            visible: root.model.source !== ""
            width: parent.width
            text: qsTr("Källa: %1").arg(root.model.source)
            role: Label.Small
        }
    }
}
