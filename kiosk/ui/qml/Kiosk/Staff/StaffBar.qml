import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// The staff's bar, where the visitors have theirs: back to the first screen, wiping, and out.
Rectangle {
    id: root

    required property StaffModel staff
    readonly property bool free: staff.isIn && !staff.installing

    height: Theme.barHeight
    color: Theme.barFill

    Row {
        id: places

        readonly property real each: (width - 2 * spacing) / 3

        anchors.fill: parent
        spacing: Theme.barGap
        anchors.leftMargin: Theme.portrait ? 8 : 60
        anchors.rightMargin: anchors.leftMargin

        BarItem {
            name: qsTr("Start")
            icon: "home"
            enabled: root.free && root.staff.page !== "staff-home"
            width: places.each
            height: parent.height
            onTapped: root.staff.go("staff-home")
        }

        BarItem {
            name: qsTr("Torka skärmen")
            icon: "wipe"
            enabled: root.free
            width: places.each
            height: parent.height
            onTapped: root.staff.clean()
        }

        BarItem {
            name: root.staff.isIn ? qsTr("Visa kiosken") : qsTr("Stäng")
            icon: "close"
            enabled: !root.staff.installing
            width: places.each
            height: parent.height
            onTapped: root.staff.leave()
        }
    }
}
