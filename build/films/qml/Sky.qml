import QtQuick
import Kiosk.Drawing

// The sky of one look from `edge` to the right: a new sky comes in like a sheet of paper.
Item {
    id: root

    required property Look look
    // Seconds into the scene: the sun rises that long.
    required property real t
    property real edge: 0

    x: edge
    width: 1080 - edge
    height: 1080
    clip: true
    visible: edge < 1080

    Rectangle {
        anchors.fill: parent
        color: root.look.sky
    }

    Sun {
        x: -root.edge
        color: root.look.sun
        centreX: root.look.sunX
        centreY: root.look.sunY + 30 - 10 * root.t
        radius: root.look.sunRadius
        ring: root.look.rings > 0 ? radius + 66 * root.look.rings : 0
        outerRing: root.look.rings > 0 ? radius + 132 * root.look.rings : 0
        ringColor: root.look.ring
        outerRingColor: root.look.outerRing
    }
}
