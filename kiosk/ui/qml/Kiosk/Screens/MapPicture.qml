pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Drawing
import Kiosk.Models
import Kiosk.Theme

// The county as the poster: its title, the land, a pin for each town, and the paper hill below it.
Item {
    id: root

    required property MapModel model
    // A map that nobody sees is not laid out: it takes longer than a frame.
    required property bool shown
    // Within reach the pins only show where; the towns are pressed in the list.
    readonly property bool low: Theme.portrait && Theme.reach
    readonly property real pin: low ? 46 : 74
    readonly property real edge: Theme.portrait ? 40 : 36
    readonly property real roof: Theme.portrait && !low ? Math.max(heading.height + 96, 430) : heading.height + 92
    // Lying down, the paper hill takes some of the end side.
    readonly property real hill: Theme.portrait ? 0 : 60
    readonly property rect box: Qt.rect(edge + (Theme.rightToLeft ? hill : 0), roof, width - 2 * edge - hill, Math.max(1, height - roof - (Theme.portrait ? 96 : 68)))

    // Too low for land and names, the picture is the sky of the words: all towns stand in the list.
    readonly property bool roomy: box.height >= (Theme.large ? 400 : 220)

    readonly property matrix4x4 lying: Qt.matrix4x4(0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1)

    function layOut(): void {
        if (shown && roomy && width > 0 && height > 0)
            model.layOut(Qt.size(width, height), box, Theme.portrait && !low ? Theme.topQuarter : 0, Theme.mapName, pin);
    }

    clip: true
    onBoxChanged: layOut()
    onPinChanged: layOut()
    onShownChanged: layOut()
    Component.onCompleted: layOut()
    // The frame mirrors its pictures; a map has one right side only.
    transform: Scale {
        origin.x: root.width / 2
        xScale: Theme.rightToLeft ? -1 : 1
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.skyWater
    }

    MapLand {
        visible: root.roomy
        anchors.fill: parent
        model: root.model
    }

    Item {
        anchors.fill: parent
        // Lying down, the hill stands at the end side, where the list is.
        transform: Scale {
            origin.x: root.width / 2
            xScale: Theme.rightToLeft ? -1 : 1
        }

        Hill {
            readonly property real half: Theme.portrait ? root.width / 2 : root.height / 2
            readonly property real rise: Theme.portrait ? 56 : 42

            color: Theme.paper
            peak: half
            crown: (Theme.portrait ? root.height : root.width) - rise
            radius: Math.max(2600, half * half / (2 * rise))
            from: -20
            to: 2 * half + 20
            base: (Theme.portrait ? root.height : root.width) + 20
            transform: Matrix4x4 {
                matrix: Theme.portrait ? Qt.matrix4x4() : root.lying
            }
        }
    }

    Item {
        visible: root.roomy
        anchors.fill: parent
        enabled: !root.low
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true

        // What cannot be pressed is no control: a keypad and a screen reader pass it by.
        Repeater {
            model: root.low ? root.model.pins : null

            MapDisc {
                required chosen
                required property real pinLeft
                required property real pinTop
                required property real pinSize

                anchors.left: parent?.left
                anchors.top: parent?.top
                anchors.leftMargin: pinLeft
                anchors.topMargin: pinTop
                width: pinSize
                height: pinSize
            }
        }

        Repeater {
            model: root.low ? null : root.model.pins

            MapPin {
                required property string town
                required property string place
                required property bool chosen
                required property real pinLeft
                required property real pinTop
                required property real pinSize

                anchors.left: parent?.left
                anchors.top: parent?.top
                anchors.leftMargin: pinLeft
                anchors.topMargin: pinTop
                width: pinSize
                height: pinSize
                name: town
                checked: chosen
                accessibleRole: Accessible.RadioButton
                onTapped: root.model.chooseTown(place)
            }
        }

        Repeater {
            model: root.model.pins

            MapName {
                required property string place
                required property bool labelled
                required property real labelLeft
                required property real labelTop
                required property real labelWidth
                required property real labelHeight

                visible: labelled
                anchors.left: parent?.left
                anchors.top: parent?.top
                anchors.leftMargin: labelLeft
                anchors.topMargin: labelTop
                width: labelWidth
                height: labelHeight
                onTapped: root.model.chooseTown(place)
            }
        }
    }

    Column {
        id: heading

        anchors.left: parent.left
        anchors.top: parent.top
        anchors.leftMargin: Theme.margin
        anchors.topMargin: Theme.margin - 12
        width: parent.width - 2 * Theme.margin
        spacing: Theme.spaceS

        Label {
            width: parent.width
            text: qsTr("Var kan du läsa?")
            role: Label.H1
            Accessible.role: Accessible.Heading
        }

        MapLegend {
            opacity: root.roomy ? 1 : 0
            width: parent.width
        }
    }
}
