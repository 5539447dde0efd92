import QtQuick
import QtQuick.Shapes
import Kiosk.Theme

// One pictogram of the icon set, drawn as a path so that it takes any colour. Never without a word beside it.
Item {
    id: root

    required property string name
    property color color: Theme.icon
    property real size: 50
    // Arrows and walking things turn with the reading direction; play, clocks and checks do not.
    property bool directional: false

    implicitWidth: size
    implicitHeight: size
    Accessible.ignored: true

    Shape {
        // The set's square reaches from -960 to 0.
        y: root.size
        width: 960
        height: 960
        scale: root.size / 960
        transformOrigin: Item.TopLeft
        preferredRendererType: Shape.CurveRenderer
        transform: Scale {
            origin.x: root.size / 2
            xScale: root.directional && Theme.rightToLeft ? -1 : 1
        }

        ShapePath {
            fillColor: root.color
            strokeColor: root.color
            strokeWidth: -1

            PathSvg {
                path: IconPaths[root.name] ?? ""
            }
        }
    }
}
