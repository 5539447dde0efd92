import QtQuick
import Kiosk.Drawing
import Kiosk.Theme

// The picture of the results, and its road: in portrait on down to the sign, in landscape up to the top edge. The
// stops of the list lie on it.
Item {
    id: root

    // How far the road goes on under the picture (portrait).
    required property real below
    // A question has the picture's place (landscape): only the road is left, and the edge of the paper.
    property bool plain: false
    readonly property real edge: width - 42
    readonly property real roadX: Theme.portrait ? Theme.margin + 52 : width + 136

    implicitHeight: scene.implicitHeight
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    ResultsPicture {
        id: scene

        visible: !root.plain
        anchors.fill: parent
        tall: !Theme.portrait
        roadX: root.roadX
    }

    Item {
        visible: root.plain
        anchors.fill: parent
        clip: true

        Hill {
            color: Theme.paper
            peak: root.height / 2
            crown: root.edge
            radius: Math.max(2600, root.height * root.height / (8 * (root.width - root.edge)))
            from: -20
            to: root.height + 20
            base: root.width + 20
            transform: Matrix4x4 {
                matrix: Qt.matrix4x4(0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1)
            }
        }
    }

    SplineRoad {
        knots: Theme.portrait ? [root.roadX, scene.roadY, 42, root.roadX, root.height + root.below, 42] : [root.roadX, -40, 42, root.roadX, root.plain ? root.height + 40 : scene.roadY + 4, 42]
        dashShare: 8 / 42
    }
}
