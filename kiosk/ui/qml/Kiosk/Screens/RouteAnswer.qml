import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A big answer over what it answers; "?" in the same size where the pack does not say.
Rectangle {
    id: root

    required property string ask
    required property string answer
    readonly property bool known: answer !== ""

    implicitHeight: words.height + 2 * Theme.spaceM
    radius: Theme.radiusPanel
    color: known ? Theme.panelGood : Theme.panelUnknown
    border.width: Theme.contrast ? 2 : 0
    border.color: Theme.ink

    Column {
        id: words

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.spaceM
        anchors.verticalCenter: parent.verticalCenter

        Label {
            width: parent.width
            text: root.ask
            role: Label.Small
        }

        Label {
            width: parent.width
            text: root.known ? root.answer : qsTr("?")
            role: Label.H2
            leading: Theme.rightToLeft ? 1.35 : 1.15
        }

        Label {
            visible: !root.known
            width: parent.width
            text: qsTr("Det vet vi inte. Fråga.")
            role: Label.Small
        }
    }
}
