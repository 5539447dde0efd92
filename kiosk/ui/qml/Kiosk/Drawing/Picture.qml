import QtQuick
import Kiosk.Theme
import "Road.js" as Road

// The frame of a screen's picture: a stage in design pixels that stands on the bottom, and the nearest hill, which
// is the paper that carries the buttons. Tall is the landscape column: its paper hill lies at the end side.
// The sky is the parent's.
Item {
    id: root

    property bool tall: false
    property real stageWidth: tall ? 838 : 1080
    property real stageHeight: tall ? 948 : 640
    property bool paperHill: true
    // How far the paper goes on under the hill's ends (portrait), and where the lying hill begins (tall).
    property real floor: 0
    property real edge: width - 42

    readonly property real spread: Math.max(0, (width - stageWidth) / 2)

    default property alias parts: stage.data

    implicitWidth: stageWidth
    implicitHeight: stageHeight
    clip: true

    Item {
        id: stage

        x: root.tall ? 0 : (root.width - root.stageWidth) / 2
        y: root.height - root.stageHeight
        width: root.stageWidth
        height: root.stageHeight
    }

    Hill {
        readonly property real half: root.tall ? root.height / 2 : root.width / 2
        readonly property real rise: root.tall ? 42 : 56

        visible: root.paperHill
        color: Theme.paper
        peak: root.tall ? -root.height / 2 : root.width / 2
        crown: root.tall ? root.edge : root.height - root.floor - rise
        radius: Math.max(2600, half * half / (2 * rise))
        from: root.tall ? -root.height - 20 : -20
        to: root.tall ? 20 : root.width + 20
        base: root.tall ? root.width + 20 : root.height + 20
        rotation: root.tall ? -90 : 0
        transformOrigin: Item.TopLeft
    }
}
