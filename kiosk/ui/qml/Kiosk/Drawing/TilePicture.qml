import QtQuick
import QtQuick.Shapes
import Kiosk.Theme

// The frame of a tile's picture: a round-cornered sky, a stage that stands on the bottom, and the corners of the
// tile painted over in the colour of the page. The stage's `unit` is 1 where the picture is 200 px high above
// the tile's words.
Item {
    id: root

    property color sky
    property color page: Theme.paper
    property bool topCorners: true
    property bool startCorner: true
    property real radius: Theme.radius

    readonly property string start: `M0 ${height}v${-radius}a${radius} ${radius} 0 0 0 ${radius} ${radius}Z`
    readonly property string end: `M${width} ${height}v${-radius}a${radius} ${radius} 0 0 1 ${-radius} ${radius}Z`

    default property alias parts: stage.data

    Rectangle {
        anchors.fill: parent
        visible: root.topCorners
        radius: root.radius
        color: root.sky
    }

    Item {
        id: stage

        anchors.fill: parent
        clip: true
    }

    Shape {
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            fillColor: root.page
            strokeColor: "transparent"
            strokeWidth: -1

            PathSvg {
                path: (root.startCorner ? root.start : "") + root.end
            }
        }
    }
}
