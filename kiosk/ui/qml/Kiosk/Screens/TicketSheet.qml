import QtQuick
import QtQuick.Shapes
import Kiosk.Theme

// A white ticket to take home: two half-round notches, and a dashed fold between them. The one outline that is no button.
Item {
    id: root

    default property alias content: upper.data
    property alias stub: lower.data
    readonly property real pad: 48
    readonly property real notch: 34
    readonly property real fold: upper.height + pad + 46
    readonly property real edge: Theme.stroke / 2

    implicitHeight: fold + 46 + lower.height + pad

    function outline(): string {
        const r = Theme.radius, n = notch, f = fold, e = edge, w = width - edge, h = height - edge;
        return `M ${e + r} ${e} L ${w - r} ${e} Q ${w} ${e} ${w} ${e + r} L ${w} ${f - n} A ${n} ${n} 0 0 0 ${w} ${f + n} L ${w} ${h - r} Q ${w} ${h} ${w - r} ${h} L ${e + r} ${h} Q ${e} ${h} ${e} ${h - r} L ${e} ${f + n} A ${n} ${n} 0 0 0 ${e} ${f - n} L ${e} ${e + r} Q ${e} ${e} ${e + r} ${e} Z`;
    }

    Shape {
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            fillColor: Theme.card
            strokeColor: Theme.outline
            strokeWidth: Theme.stroke

            PathSvg {
                path: root.outline()
            }
        }

        ShapePath {
            fillColor: "transparent"
            strokeColor: Theme.roadDash
            strokeWidth: 8
            capStyle: ShapePath.FlatCap
            strokeStyle: ShapePath.DashLine
            dashPattern: [3.75, 3]

            PathSvg {
                path: `M ${root.notch + root.pad} ${root.fold} L ${root.width - root.notch - root.pad / 2} ${root.fold}`
            }
        }
    }

    Column {
        id: upper

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.leftMargin: root.pad
        anchors.rightMargin: root.pad
        anchors.topMargin: root.pad - Theme.spaceXs
        spacing: Theme.spaceM
    }

    Column {
        id: lower

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.leftMargin: root.pad
        anchors.rightMargin: root.pad
        anchors.topMargin: root.fold + 42
        spacing: Theme.spaceM
    }
}
