import QtQuick
import Kiosk.Models
import Kiosk.Theme

// Lies over everything: tells that somebody is there, and lets no tap through to a screen that has only just come.
Item {
    id: root

    required property KioskModel kiosk
    readonly property alias guarding: guard.running

    signal touched

    Connections {
        target: root.kiosk

        function onScreenChanged(): void {
            guard.restart();
        }
    }

    Timer {
        id: guard

        interval: Theme.touchGuard
    }

    MouseArea {
        anchors.fill: parent
        enabled: guard.running
    }

    // Above the guard, which would keep to itself what it takes: a finger silences a voice at any time.
    Item {
        anchors.fill: parent

        PointHandler {
            acceptedButtons: Qt.AllButtons
            onActiveChanged: {
                root.kiosk.touched();
                if (active)
                    root.kiosk.reader.hush();
                root.touched();
            }
        }
    }
}
