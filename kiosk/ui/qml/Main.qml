pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Screens
import Kiosk.Theme

// The window: which screen is shown, the bar below it, the dialog above it. Nothing else.
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

    // The texts that are read aloud, in order.
    property list<Text> heard

    function shownPage(): ScreenPage {
        return (pages.itemAt(screens.indexOf(kiosk.screen)) as ScreenLoader).item as ScreenPage;
    }

    // The texts that can be heard; what lies over the screen takes its place.
    function texts(): list<Text> {
        const page = shownPage();
        return page?.texts(kiosk.dialog !== "" ? dialogs : page) ?? [];
    }

    // All that is to be heard.
    function said(): list<string> {
        heard = texts();
        const also = kiosk.dialog === "" ? shownPage()?.alsoSpoken ?? "" : "";
        return heard.map(each => each.text).concat(also !== "" ? [also] : []);
    }

    function mark(): void {
        const voice = kiosk.voice;
        const text = voice.piece >= 0 ? heard[voice.piece] ?? null : null;
        readingMark.target = text;
        readingMark.lines = text ? voice.linesBelow(text, text.wrapMode !== Text.NoWrap, text.effectiveHorizontalAlignment) : [];
        readingMark.reveal();
    }

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
            Qt.callLater(() => root.begun = true);
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

    Connections {
        target: root.kiosk.voice

        function onMarkChanged(): void {
            root.mark();
        }

        function onListenWanted(): void {
            if (!root.gate.open)
                root.kiosk.readAloud(root.said());
        }
    }

    ReadingMark {
        id: readingMark
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
            active: root.built > 1
            sourceComponent: GlyphWarmer {}
        }

        // The page under every screen; it also covers the warmer.
        Rectangle {
            anchors.fill: parent
            color: Theme.paper
        }

        Repeater {
            id: pages

            model: root.screens

            ScreenLoader {
                required property string modelData
                required property int index

                kiosk: root.kiosk
                name: modelData
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
            onListenWanted: root.kiosk.toggleListen(root.said())
            onLookWanted: readable = root.kiosk.canRead(root.texts().map(each => each.text))
        }

        Dialogs {
            id: dialogs

            kiosk: root.kiosk
            wanted: root.built > 1
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.bottom: bar.top
        }

        Loader {
            active: root.built > 1
            sourceComponent: Announcements {
                kiosk: root.kiosk
                page: root.shownPage()
            }
        }

        StaffLoader {
            gate: root.gate
            anchors.fill: parent
        }

        TouchGuard {
            id: touchGuard

            kiosk: root.kiosk
            anchors.fill: parent
            onTouched: guide.hide()
        }

        FocusGuide {
            id: guide

            anchors.fill: parent
            scene: canvas
            place: root.kiosk.screen
            dialog: root.kiosk.dialog
            guarded: touchGuard.guarding
            onPressed: {
                root.kiosk.touched();
                root.kiosk.hush();
            }
            onBackWanted: root.kiosk.goBack()
            onHomeWanted: root.kiosk.goHome()
        }
    }
}
