import QtQuick
import QtQuick.Shapes
import Kiosk.Theme

// A QR matrix, drawn as one path of whole squares: black on white in every mode, four modules of quiet round it.
Rectangle {
    id: root

    // The dark modules as an SVG path in module units, made by handout/qr.
    required property string path
    // Modules along one side, without the quiet zone.
    required property int modules
    property int modulePixels: 11
    readonly property int quiet: 4

    implicitWidth: (modules + 2 * quiet) * modulePixels
    implicitHeight: implicitWidth
    color: Theme.qrLight
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("QR-kod")

    Shape {
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.margins: root.quiet * root.modulePixels
        LayoutMirroring.enabled: false
        width: root.modules
        height: root.modules
        scale: root.modulePixels
        transformOrigin: Item.TopLeft
        antialiasing: false

        ShapePath {
            fillColor: Theme.qrDark
            strokeWidth: -1

            PathSvg {
                path: root.path
            }
        }
    }
}
