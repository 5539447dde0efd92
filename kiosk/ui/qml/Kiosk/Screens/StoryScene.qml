import QtQuick
import Kiosk.Drawing
import Kiosk.Models
import Kiosk.Theme

// The picture of a slide, drawn smaller when the words leave it less height; below a half its hills would end in sight.
Item {
    id: root

    required property StoryModel model
    // The height there is in portrait.
    required property real room
    readonly property alias sky: scene.sky
    readonly property real shrink: Theme.portrait ? Math.max(0.55, Math.min(1, room / scene.implicitHeight)) : 1

    implicitHeight: scene.implicitHeight * shrink

    StoryPicture {
        id: scene

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        width: root.width / root.shrink
        height: Theme.portrait ? implicitHeight : root.height
        scale: root.shrink
        transformOrigin: Item.Bottom
        tall: !Theme.portrait
        scene: root.model.picture
        figure: root.model.figure
    }
}
