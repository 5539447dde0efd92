pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Drawing

// Hills that pass by more slowly than the road, the far ones slowest.
Item {
    id: root

    required property real camera
    property color far
    property color mid
    property bool trees: true

    Repeater {
        model: 8

        Hill {
            required property int index

            x: index * 820 - 200 - root.camera * 0.22
            visible: x > -900 && x < 1980
            color: root.far
            peak: 0
            from: -880
            to: 880
            crown: index % 2 ? 652 : 606
            radius: index % 2 ? 900 : 1250
            base: 1000
        }
    }

    Repeater {
        model: 10

        Item {
            id: near

            required property int index

            x: index * 760 + 60 - root.camera * 0.5
            visible: x > -900 && x < 1980

            SpruceGroup {
                visible: near.index % 3 === 0
                footX: -330
                footY: 772
                size: 128
            }

            Tree {
                visible: near.index % 3 === 1
                footX: 250
                footY: 745
                size: 74
            }

            Hill {
                color: root.mid
                peak: 0
                from: -700
                to: 700
                crown: near.index % 2 ? 706 : 690
                radius: near.index % 2 ? 980 : 760
                base: 1000
            }
        }
    }
}
