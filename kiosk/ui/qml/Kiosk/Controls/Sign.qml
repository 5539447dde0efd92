import QtQuick
import QtQuick.Shapes
import Kiosk.Theme

// The one primary action of a screen: a Swedish road sign, pointed towards the goal.
Tappable {
    id: root

    property string icon: ""
    // The start screen's sign is yellow.
    property bool start: false
    readonly property color fill: down ? Theme.pressed : (start ? Theme.start : Theme.primary)
    readonly property color ink: down ? Theme.pressedInk : (start ? Theme.startInk : Theme.primaryInk)
    readonly property real tip: height * 0.42
    readonly property real inset: 11

    implicitHeight: Theme.signHeight
    implicitWidth: row.implicitWidth + 48 + tip + 32

    function outline(gap: real): string {
        const r = 28 - gap / 2, w = width - gap, h = height - gap, t = tip, b = 14;
        return `M ${gap + r} ${gap} L ${w - t} ${gap} Q ${w - t + b} ${gap} ${w - t + b * 1.6} ${gap + b} L ${w - 8} ${height / 2 - 10} Q ${w} ${height / 2} ${w - 8} ${height / 2 + 10} L ${w - t + b * 1.6} ${h - b} Q ${w - t + b} ${h} ${w - t} ${h} L ${gap + r} ${h} Q ${gap} ${h} ${gap} ${h - r} L ${gap} ${gap + r} Q ${gap} ${gap} ${gap + r} ${gap} Z`;
    }

    Shape {
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer
        transform: Scale {
            origin.x: root.width / 2
            xScale: Theme.rightToLeft ? -1 : 1
        }

        ShapePath {
            fillColor: root.fill
            strokeWidth: -1

            PathSvg {
                path: root.outline(0)
            }
        }

        ShapePath {
            fillColor: "transparent"
            strokeColor: root.ink
            strokeWidth: 4

            PathSvg {
                path: root.outline(root.inset)
            }
        }
    }

    Row {
        id: row

        anchors.left: parent.left
        anchors.leftMargin: 48
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.spaceM

        Icon {
            name: root.icon
            visible: root.icon !== ""
            color: root.ink
            size: 52
            anchors.verticalCenter: parent.verticalCenter
        }

        Label {
            text: root.name
            role: Label.Lead
            font.weight: Theme.weightTitle
            wrapMode: Text.NoWrap
            color: root.ink
            Accessible.ignored: true
        }
    }
}
