import QtQuick
import Kiosk.Drawing
import Kiosk.Theme

// Somebody before a sun, seen from behind: the small poster at the start of a story's card.
Item {
    id: root

    required property string figure
    property int disc: 0
    readonly property real round: Theme.radius - Theme.stroke

    Rectangle {
        anchors.fill: parent
        color: Theme.contrast ? Theme.paper : Theme.disc(root.disc)
        topLeftRadius: Theme.rightToLeft ? 0 : root.round
        bottomLeftRadius: topLeftRadius
        topRightRadius: Theme.rightToLeft ? root.round : 0
        bottomRightRadius: topRightRadius
    }

    // A layer cuts the figure at the card's edge; a clip within the list's own clip would not hold everywhere.
    Item {
        id: scene

        anchors.fill: parent
        layer.enabled: true
        layer.textureSize: Qt.size(Math.ceil(width * Theme.scale), Math.ceil(height * Theme.scale))
        transform: Scale {
            origin.x: scene.width / 2
            xScale: Theme.rightToLeft ? -1 : 1
        }

        Sun {
            centreX: scene.width * 0.62
            centreY: scene.height - 20
            radius: scene.width * 0.36
        }

        Person {
            figure: root.figure
            footX: scene.width / 2
            footY: scene.height + 300
            size: 150
        }
    }
}
