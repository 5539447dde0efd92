import QtQuick
import QtQuick.Shapes
import Kiosk.Theme
import "Land.js" as Land

// The sun around (centreX, centreY), with up to two rings. In high contrast it is an outline of
// `contrastRadius`, as the hills are: white letters on a yellow disc would be lost.
Shape {
    id: root

    property color color: Pigment.sun
    property real centreX: 0
    property real centreY: 0
    property real radius: 150
    property real contrastRadius: radius
    property real ring: 0
    property color ringColor: Pigment.halo
    property real outerRing: 0
    property color outerRingColor: Pigment.glow

    preferredRendererType: Shape.CurveRenderer

    Piece {
        detail: true
        paint: root.outerRing > 0 ? root.outerRingColor : "transparent"
        d: Land.circle(root.centreX, root.centreY, Math.max(1, root.outerRing))
    }

    Piece {
        detail: true
        paint: root.ring > 0 ? root.ringColor : "transparent"
        d: Land.circle(root.centreX, root.centreY, Math.max(1, root.ring))
    }

    Piece {
        paint: root.color
        d: Land.circle(root.centreX, root.centreY, Theme.contrast ? root.contrastRadius : root.radius)
    }
}
