import QtQuick
import Kiosk.Models
import Kiosk.Theme

// The staff's side: it lies over the whole glass, and nothing below it can be touched or seen.
Item {
    id: root

    required property StaffModel staff

    // staff-home is drawn by StaffHomeScreen.qml.
    function follow(): void {
        const name = staff.page.replace("staff-", "");
        if (name === "") {
            screen.source = "";
            return;
        }
        screen.setSource(Qt.resolvedUrl(`Staff${name.charAt(0).toUpperCase()}${name.slice(1)}Screen.qml`), {
            staff: staff,
            model: staff.modelOf(staff.page)
        });
        guard.restart();
    }

    Component.onCompleted: follow()

    Connections {
        target: root.staff

        function onPageChanged(): void {
            root.follow();
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    MouseArea {
        anchors.fill: parent
    }

    Loader {
        id: screen

        visible: root.staff.cleaning === 0
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: bar.top
    }

    StaffBar {
        id: bar

        staff: root.staff
        visible: !root.staff.wholeGlass && root.staff.cleaning === 0
        height: root.staff.wholeGlass ? 0 : Theme.barHeight
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
    }

    StaffQuestion {
        staff: root.staff
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: bar.top
    }

    StaffCleaning {
        anchors.fill: parent
        visible: root.staff.cleaning > 0
        secondsLeft: root.staff.cleaning
    }

    // A finger that taps twice does not tap through to the screen that has only just come.
    Timer {
        id: guard

        interval: Theme.touchGuard
    }

    MouseArea {
        anchors.fill: parent
        enabled: guard.running
    }

    // On top: what lies below may keep a touch to itself.
    Item {
        anchors.fill: parent

        PointHandler {
            acceptedButtons: Qt.AllButtons
            onActiveChanged: root.staff.touched()
        }
    }
}
