import QtQuick
import Kiosk.Controls
import Kiosk.Models

// All that lies over the screens and the bar: dialogs, the staff's side, what guards taps, leads by keypad and marks what
// is read aloud. None of it is on the first frame, which does not wait for it.
Item {
    id: root

    required property KioskModel kiosk
    required property StaffGate gate
    required property KioskBar bar
    // What the keypad leads through.
    required property Item canvas
    // Where the screens stand, in the order of their ids.
    required property Repeater pages
    required property list<string> screens
    // Dialogs are built beforehand, so that they come at once.
    property bool wanted: false
    // The texts that are read aloud, in order.
    property list<Text> heard

    function shownPage(): ScreenPage {
        return (pages.itemAt(screens.indexOf(kiosk.screen)) as ScreenLoader)?.item as ScreenPage;
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
        const voice = kiosk.reader.voice;
        const text = voice.piece >= 0 ? heard[voice.piece] ?? null : null;
        readingMark.target = text;
        readingMark.lines = text ? voice.linesBelow(text, text.wrapMode !== Text.NoWrap, text.effectiveHorizontalAlignment) : [];
        readingMark.reveal();
    }

    Connections {
        target: root.kiosk.reader.voice

        function onMarkChanged(): void {
            root.mark();
        }

        function onListenWanted(): void {
            if (!root.gate.open)
                root.kiosk.reader.read(root.said());
        }
    }

    Connections {
        target: root.bar

        function onListenWanted(): void {
            root.kiosk.reader.toggle(root.said());
        }

        function onLookWanted(): void {
            root.bar.readable = root.kiosk.reader.canRead(root.texts().map(each => each.text));
        }
    }

    ReadingMark {
        id: readingMark
    }

    Dialogs {
        id: dialogs

        kiosk: root.kiosk
        wanted: root.wanted
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        height: root.bar.y
    }

    Announcements {
        kiosk: root.kiosk
        page: root.shownPage()
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
        scene: root.canvas
        place: root.kiosk.screen
        dialog: root.kiosk.dialog
        guarded: touchGuard.guarding
        onPressed: {
            root.kiosk.touched();
            root.kiosk.reader.hush();
        }
        onBackWanted: root.kiosk.goBack()
        onHomeWanted: root.kiosk.goHome()
    }
}
