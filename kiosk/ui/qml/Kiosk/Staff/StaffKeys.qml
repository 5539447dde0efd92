pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// The figures as a telephone has them. What is typed never comes from a keyboard.
Grid {
    id: root

    property bool open: true
    // The key beside the nought on the other side.
    property string doneName: qsTr("Klar")
    property bool mayFinish: true
    readonly property real keyWidth: (width - 2 * spacing) / 3
    readonly property real keyHeight: Theme.portrait ? 158 : 100

    signal pressed(figure: string)
    signal erased
    signal finished

    columns: 3
    spacing: Theme.portrait ? Theme.spaceM : Theme.spaceS
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Repeater {
        model: ["1", "2", "3", "4", "5", "6", "7", "8", "9"]

        StaffKey {
            required property string modelData

            width: root.keyWidth
            height: root.keyHeight
            name: modelData
            enabled: root.open
            onTapped: root.pressed(modelData)
        }
    }

    StaffKey {
        width: root.keyWidth
        height: root.keyHeight
        name: qsTr("Sudda")
        icon: "back"
        enabled: root.open
        onTapped: root.erased()
    }

    StaffKey {
        width: root.keyWidth
        height: root.keyHeight
        name: "0"
        enabled: root.open
        onTapped: root.pressed("0")
    }

    StaffKey {
        width: root.keyWidth
        height: root.keyHeight
        name: root.doneName
        icon: "check"
        enabled: root.open && root.mayFinish
        onTapped: root.finished()
    }
}
