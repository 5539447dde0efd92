import QtQuick
import QtTest
import Kiosk.Controls

Item {
    id: root

    width: 1080
    height: 1700

    Tappable {
        id: behind

        anchors.fill: parent
        name: "Bakom"
    }

    Component {
        id: dialog

        HillDialog {
            id: made

            signal aboutToGo

            anchors.fill: parent
            Component.onDestruction: made.aboutToGo()
            heading: "Är du kvar?"
            sentence: "Annars börjar vi om."

            property real more: 0

            Sign {
                name: "Ja"
                width: parent.width
            }

            Item {
                width: 10
                height: made.more
            }
        }
    }

    SignalSpy {
        id: taps

        target: behind
        signalName: "tapped"
    }

    SignalSpy {
        id: gone

        signalName: "aboutToGo"
    }

    TouchCase {
        name: "HillDialog"

        function a_dialog(): HillDialog {
            taps.clear();
            const made = createTemporaryObject(dialog, root) as HillDialog;
            tryVerify(() => sign(made).y > 0);
            return made;
        }

        function sign(made: HillDialog): Sign {
            return below(made, child => child instanceof Sign)[0] as Sign;
        }

        function test_a_long_one_that_is_opened_again_stands_at_its_top(): void {
            const made = a_dialog();
            made["more"] = 3000;
            const flick = below(made, child => child instanceof Flickable)[0] as Flickable;
            const more = () => below(made, child => child instanceof Tappable && child.name === "Mer")[0];
            tryVerify(() => more().visible);
            tap(more());
            tryVerify(() => flick.contentY > 0);

            made.visible = false;
            made.visible = true;

            tryCompare(flick, "contentY", 0);
        }

        function test_what_lies_behind_can_be_tapped_without_it(): void {
            taps.clear();

            tapAt(root, 500, 100);

            compare(taps.count, 1);
        }

        function test_a_tap_beside_it_or_on_it_reaches_nothing_behind(): void {
            const made = a_dialog();

            tapAt(root, 500, 100);
            tapAt(root, 500, made.height - 20);

            compare(taps.count, 0);
        }

        function test_its_own_buttons_can_be_pressed(): void {
            const made = a_dialog();
            let pressed = 0;
            sign(made).tapped.connect(() => pressed += 1);

            tap(sign(made));

            compare(pressed, 1);
            compare(taps.count, 0);
        }

        function test_once_it_is_gone_the_screen_can_be_tapped_again(): void {
            const made = a_dialog();
            gone.target = made;
            gone.clear();

            made.destroy();

            gone.wait();
            tapAt(root, 500, 100);

            compare(taps.count, 1);
        }

        function test_it_stands_at_the_bottom_within_reach(): void {
            const made = a_dialog();

            const top = sign(made).mapToItem(made, 0, 0).y;
            verify(top > made.height / 4);
            verify(top + sign(made).height <= made.height);
        }

        function test_it_grows_with_what_it_asks(): void {
            const made = a_dialog();
            const heading = () => below(made, child => child instanceof Label && child.text === made.heading)[0].mapToItem(made, 0, 0).y;
            const before = heading();

            made.sentence = "Dina svar försvinner snart. ".repeat(20);

            tryVerify(() => heading() < before);
        }
    }
}
