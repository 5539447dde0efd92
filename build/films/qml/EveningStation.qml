pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Drawing
import Kiosk.Theme
import "Motion.js" as Motion

// Evening: stars come out, the house is lit, somebody studies at a screen.
Station {
    id: root

    readonly property list<point> stars: [Qt.point(-470, 420), Qt.point(-350, 505), Qt.point(-250, 390), Qt.point(-130, 470),
        Qt.point(-30, 400), Qt.point(60, 500), Qt.point(150, 380), Qt.point(280, 420), Qt.point(450, 560), Qt.point(490, 340)]

    before: Item {
        Rectangle {
            x: 20
            y: 560 + 250 * (1 - Motion.arrive(root.t, 0.3, 0.8))
            width: 380
            height: 260
            radius: 20
            color: Pigment.paper

            Rectangle {
                anchors.fill: parent
                anchors.margins: 16
                radius: 8
                color: Pigment.halo
            }

            Column {
                x: 190
                y: 52
                spacing: 24

                Repeater {
                    model: [150, 118, 140, 92]

                    Rectangle {
                        required property real modelData
                        required property int index

                        width: modelData * Motion.arrive(root.t, 1.4 + 0.5 * index, 0.8)
                        height: 20
                        radius: 10
                        color: Pigment.ink
                    }
                }
            }
        }

        Rectangle {
            x: -150
            y: 812
            width: 620
            height: 24
            radius: 6
            color: Pigment.brick
        }

        Repeater {
            model: [-120, 420]

            Rectangle {
                required property real modelData

                x: modelData
                y: 836
                width: 20
                height: 70
                color: Pigment.maroon
            }
        }

        Walker {
            figure: "longHair"
            bag: false
            footX: 30
            footY: 1010
            size: 158
        }

        Rectangle {
            x: -66
            y: 800
            width: 192
            height: 96
            radius: 22
            color: Pigment.coral
        }
    }

    Repeater {
        model: root.stars

        Rectangle {
            required property point modelData
            required property int index

            x: modelData.x
            y: modelData.y
            width: (index % 3 ? 8 : 12) * Motion.arrive(root.t, 0.2 + 0.28 * index, 0.5)
            height: width
            radius: width / 2
            color: Pigment.halo
        }
    }

    House {
        id: house

        footX: -360
        footY: 772
        size: 240
    }

    Repeater {
        model: [24, 88]

        Rectangle {
            required property real modelData
            required property int index
            readonly property real unit: house.size / house.width

            visible: root.t < 1 + 0.8 * index
            x: house.footX + (modelData - 66) * unit
            y: house.footY + (74 - 103) * unit
            width: 21 * unit
            height: 22 * unit
            color: Pigment.ink
        }
    }
}
