import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A few words on a paper strip in the sky; not to be pressed, so without an outline.
Rectangle {
    id: root

    required property string text

    implicitWidth: words.implicitWidth + Theme.spaceXl
    implicitHeight: words.implicitHeight + Theme.spaceS
    radius: height / 2
    color: Theme.paper
    border.width: Theme.contrast ? 3 : 0
    border.color: Theme.ink

    Label {
        id: words

        anchors.centerIn: parent
        text: root.text
        role: Label.Small
        font.weight: Theme.weightAnswer
        wrapMode: Text.NoWrap
    }
}
