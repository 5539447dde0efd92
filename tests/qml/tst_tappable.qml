import QtQuick
import QtTest
import Kiosk.Controls

Item {
    id: root

    width: 600
    height: 400

    Component {
        id: button

        Tappable {
            name: "Öppna"
            width: 200
            height: 100
        }
    }

    SignalSpy {
        id: taps

        signalName: "tapped"
    }

    TouchCase {
        name: "Tappable"

        function a_button(): Tappable {
            const made = createTemporaryObject(button, root) as Tappable;
            taps.target = made;
            taps.clear();
            return made;
        }

        function test_it_acts_when_the_finger_is_lifted_not_before(): void {
            const made = a_button();

            press(made);
            compare(taps.count, 0);
            verify(made.down);
            lift(made);

            compare(taps.count, 1);
            verify(!made.down);
        }

        function test_sliding_off_cancels(): void {
            const made = a_button();

            press(made);
            moveTo(made, made.width + 60, made.height / 2);
            liftAt(made, made.width + 60, made.height / 2);

            compare(taps.count, 0);
            verify(!made.down);
        }

        function test_a_finger_that_trembles_inside_still_taps(): void {
            const made = a_button();

            press(made);
            moveTo(made, made.width / 2 + 40, made.height / 2 + 20);
            liftAt(made, made.width / 2 + 40, made.height / 2 + 20);

            compare(taps.count, 1);
        }

        function test_a_slow_finger_taps_too(): void {
            const made = a_button();

            press(made);
            wait(Application.styleHints.mousePressAndHoldInterval + 100);
            lift(made);

            compare(taps.count, 1);
        }

        function test_a_second_finger_does_not_tap_twice(): void {
            const made = a_button();

            const fingers = touchEvent(made);
            fingers.press(0, made, 50, 50).commit();
            fingers.stationary(0).press(1, made, 150, 50).commit();
            fingers.release(0, made, 50, 50).release(1, made, 150, 50).commit();

            verify(taps.count <= 1);
        }

        function test_two_taps_in_a_row_are_two(): void {
            const made = a_button();

            tap(made);
            tap(made);

            compare(taps.count, 2);
        }

        function test_a_disabled_one_does_nothing(): void {
            const made = a_button();
            made.enabled = false;

            tap(made);

            compare(taps.count, 0);
        }

        function test_it_tells_helpers_its_name_and_what_it_is(): void {
            const made = a_button();

            compare(made.Accessible.name, "Öppna");
            compare(made.Accessible.role, Accessible.Button);
            verify(made.Accessible.focusable);
        }

        function test_a_press_by_a_helper_is_a_tap(): void {
            const made = a_button();

            made.Accessible.pressAction();

            compare(taps.count, 1);
        }
    }
}
