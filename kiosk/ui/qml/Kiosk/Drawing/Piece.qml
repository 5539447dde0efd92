import QtQuick
import QtQuick.Shapes
import Kiosk.Theme

// One flat colour of a picture. In high contrast it turns black with a yellow outline; a `lit` piece turns yellow
// and a `detail` goes away.
ShapePath {
    id: root

    property color paint
    property string d
    property bool lit: false
    property bool detail: false
    property real unit: 1

    readonly property bool outlined: Theme.contrast && !lit && !detail

    fillColor: !Theme.contrast ? paint : lit ? Pigment.yellow : detail ? "transparent" : Pigment.black
    strokeColor: outlined ? Pigment.yellow : "transparent"
    strokeWidth: outlined ? 4 / unit : -1
    joinStyle: ShapePath.RoundJoin
    fillRule: ShapePath.WindingFill

    PathSvg {
        path: root.d
    }
}
