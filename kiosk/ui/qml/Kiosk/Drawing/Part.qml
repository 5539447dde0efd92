import QtQuick
import QtQuick.Shapes

// A thing in a picture, drawn at its natural width and placed by where it stands: the middle of its foot.
Shape {
    id: root

    property real footX: 0
    property real footY: 0
    property real size: width

    x: footX - width / 2
    y: footY - height
    scale: size / width
    transformOrigin: Item.Bottom
    preferredRendererType: Shape.CurveRenderer
}
