import QtQuick
import Kiosk.Theme

// The frame of a screen's picture: a stage in design pixels that stands on the bottom, and the nearest hill, which
// is the paper that carries the buttons. Tall is the landscape column: its paper hill lies at the end side.
// What is `over` the paper may leave the picture. The sky is the parent's.
Item {
    id: root

    property bool tall: false
    property real stageWidth: tall ? 796 : 1080
    property real stageHeight: tall ? 948 : 640
    property bool paperHill: true
    // Where the lying hill begins.
    property real edge: width - 42
    // A picture drawn for portrait shows itself in the column enlarged, `focusX` in the middle, and as much lower as
    // its own paper hill was high.
    property real zoom: 1
    // How much of what a narrow picture has no room for is lost at its start.
    property real lost: 0.5
    // Where the words above end in the picture, and how far down they may: longer ones make the land sink.
    property real words: 0
    property real headroom: Infinity
    property real focusX: -1

    readonly property bool zoomed: tall && focusX >= 0
    readonly property real stageX: zoomed ? (width - 42) / 2 - focusX * zoom : tall ? 0 : (width - stageWidth) * (width < stageWidth ? lost : 0.5)
    readonly property real sink: Math.max(0, words - headroom)
    readonly property real stageY: height - stageHeight + (zoomed ? 50 * zoom : 0) + sink
    readonly property real half: tall ? height / 2 : width / 2
    readonly property real hillRise: tall ? 42 : 56

    readonly property matrix4x4 lying: Qt.matrix4x4(0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1)

    default property alias parts: stage.data
    property alias over: overlay.data

    implicitWidth: zoomed ? 796 : stageWidth
    implicitHeight: zoomed ? 948 : stageHeight

    OutOfSight {
        content: stage
        view: root
    }

    Item {
        anchors.fill: parent
        clip: true

        Item {
            id: stage

            x: root.stageX
            y: root.stageY
            width: root.stageWidth
            height: root.stageHeight
            scale: root.zoomed ? root.zoom : 1
            transformOrigin: Item.BottomLeft
        }

        Hill {
            visible: root.paperHill
            color: Theme.paper
            peak: root.half
            crown: root.tall ? root.edge : root.height - root.hillRise
            radius: Math.max(2600, root.half * root.half / (2 * root.hillRise))
            from: -20
            to: 2 * root.half + 20
            base: (root.tall ? root.width : root.height) + 20
            transform: Matrix4x4 {
                matrix: root.tall ? root.lying : Qt.matrix4x4()
            }
        }
    }

    Item {
        id: overlay

        x: root.stageX
        y: root.stageY
        width: root.stageWidth
        height: root.stageHeight
    }
}
