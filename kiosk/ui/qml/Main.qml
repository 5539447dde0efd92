pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Screens
import Kiosk.Theme

// The window: which screen is shown, the bar below it, what may lie over both. Nothing else.
// What the first frame does not show is loaded by its address: a type that is named here is read before it.
Window {
    id: root

    required property KioskModel kiosk
    required property StaffGate gate
    required property PackSwitch contents
    // The ids of all screens, the first one first.
    required property list<string> screens
    // Screens beyond the first are built one by one, once the first is on the glass. Not by the loader's own slices:
    // those are as long as a frame leaves, and a slow machine would leave nothing.
    property int built: 1
    property int edition: 0
    property bool begun: false
    // While a language is chosen, screens that nobody sees are given up again: to turn them all into another
    // language at once costs frames.
    readonly property bool choosing: kiosk.dialog === "language"
    // Pictures are taken of a kiosk that stands still.
    property bool still: false
    // Millimetres of a pixel, 0 where nobody knows them; and as what the kiosk is drawn for.
    property real pixel: 0
    readonly property real millimetres: Theme.millimetres / Theme.scale
    readonly property bool ready: built > screens.length

    // The first frame is there: all the rest may come.
    function begin(): void {
        begun = true;
        overlays.setSource(Qt.resolvedUrl("Kiosk/Screens/Overlays.qml"), {
            kiosk: kiosk,
            gate: gate,
            bar: bar,
            canvas: canvas,
            pages: pages,
            screens: screens
        });
        for (const name of screens.slice(1))
            shelves.append({
                name: name
            });
    }

    Component.onCompleted: shelves.append({
        name: screens[0]
    })
    color: Theme.paper
    title: qsTr("Är studier något för mig?")

    ThemeBindings {
        kiosk: root.kiosk
        windowWidth: root.width
        windowHeight: root.height
        pixel: root.pixel
        still: root.still
    }

    Connections {
        target: root
        enabled: !root.begun

        // Later: whoever waits for the first frame hears of it before anything else is built.
        function onFrameSwapped(): void {
            Qt.callLater(root.begin);
        }
    }

    Connections {
        target: root.contents

        // What is shown now is built anew at once; the rest follows as after a start.
        function onEditionChanged(): void {
            root.built = 1;
            root.edition = root.contents.edition;
        }
    }

    Timer {
        interval: root.choosing ? Theme.releasePause : Theme.buildPause
        repeat: true
        running: root.begun && (root.choosing ? root.built > 2 : !root.ready)
        onTriggered: root.built += root.choosing ? -1 : 1
    }

    Item {
        id: canvas

        width: Theme.canvasWidth
        height: Theme.canvasHeight
        scale: Theme.scale
        transformOrigin: Item.TopLeft
        LayoutMirroring.enabled: Theme.rightToLeft
        LayoutMirroring.childrenInherit: true

        Loader {
            anchors.fill: parent
            source: root.built > 1 ? Qt.resolvedUrl("Kiosk/Screens/GlyphWarmer.qml") : ""
        }

        // The page under every screen; it also covers the warmer.
        Rectangle {
            anchors.fill: parent
            color: Theme.paper
        }

        Repeater {
            id: pages

            model: ListModel {
                id: shelves
            }

            ScreenLoader {
                required property int index

                kiosk: root.kiosk
                wanted: index < root.built
                edition: root.edition
                covered: root.gate.open
                width: canvas.width
                height: canvas.height - bar.height
            }
        }

        KioskBar {
            id: bar

            kiosk: root.kiosk
            visible: !root.gate.open
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
        }

        Loader {
            id: overlays

            anchors.fill: parent

            Binding {
                target: overlays.item
                property: "wanted"
                value: root.built > 1
                when: overlays.status === Loader.Ready
            }
        }
    }
}
