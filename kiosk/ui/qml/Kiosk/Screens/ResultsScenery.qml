import QtQuick
import Kiosk.Drawing
import Kiosk.Theme

// The picture of the results, and its road: in portrait on down to the sign, in landscape up to the top edge. The
// stops of the list lie on it.
Item {
    id: root

    // How far the road goes on under the picture (portrait).
    required property real below
    readonly property real roadX: Theme.portrait ? Theme.margin + 52 : width + 136

    implicitHeight: scene.implicitHeight
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    ResultsPicture {
        id: scene

        anchors.fill: parent
        tall: !Theme.portrait
        roadX: root.roadX
    }

    SplineRoad {
        knots: Theme.portrait ? [root.roadX, scene.roadY, 42, root.roadX, root.height + root.below, 42] : [root.roadX, -40, 42, root.roadX, scene.roadY + 4, 42]
        dashShare: 8 / 42
    }
}
