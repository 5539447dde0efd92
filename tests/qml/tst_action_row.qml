pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Kiosk.Controls
import Kiosk.Theme

Item {
    id: root

    width: 936
    height: 400

    Component {
        id: row

        ActionRow {
            width: root.width
            height: implicitHeight
        }
    }

    SignalSpy {
        id: primary

        signalName: "primaryTapped"
    }

    SignalSpy {
        id: secondary

        signalName: "secondaryTapped"
    }

    TouchCase {
        name: "ActionRow"

        function a_row(properties: var): ActionRow {
            const made = createTemporaryObject(row, root, properties) as ActionRow;
            for (const spy of [primary, secondary]) {
                spy.target = made;
                spy.clear();
            }
            return made;
        }

        function two(): ActionRow {
            return a_row({
                primary: "Visa mina förslag",
                secondary: "Hoppa över"
            });
        }

        function sign(made: ActionRow): Sign {
            return below(made, child => child instanceof Sign)[0] as Sign;
        }

        function button(made: ActionRow): OutlineButton {
            return below(made, child => child instanceof OutlineButton)[0] as OutlineButton;
        }

        function test_without_actions_it_takes_no_room(): void {
            compare(a_row({}).implicitHeight, 0);
        }

        function test_two_actions_stand_side_by_side_and_fill_the_row(): void {
            const made = two();

            verify(!made.stacked);
            compare(sign(made).y, button(made).y);
            compare(sign(made).x, button(made).width + Theme.gap);
            compare(Math.round(sign(made).x + sign(made).width), made.width);
        }

        function test_the_sign_stays_on_the_right_and_mirrors_as_a_whole(): void {
            const made = two();
            made.LayoutMirroring.enabled = true;
            made.LayoutMirroring.childrenInherit = true;

            compare(Math.round(sign(made).x), 0);
            compare(Math.round(button(made).x + button(made).width), made.width);
        }

        function test_large_letters_stack_them_the_sign_below(): void {
            const made = two();

            Theme.large = true;

            verify(made.stacked);
            compare(sign(made).width, made.width);
            compare(button(made).width, made.width);
            compare(sign(made).y, button(made).height + Theme.spaceM);
            compare(made.implicitHeight, sign(made).y + sign(made).height);
        }

        function test_two_short_words_may_stay_side_by_side_in_large_letters(): void {
            const made = a_row({
                primary: "Klar",
                secondary: "Hoppa över",
                alwaysStacked: false
            });

            Theme.large = true;
            verify(!made.stacked);

            made.secondary = "Hoppa över den här frågan";
            tryVerify(() => made.stacked);
        }

        function test_words_that_do_not_fit_side_by_side_are_stacked(): void {
            const made = two();

            made.secondary = "Hoppa över den här frågan och gå vidare";

            tryVerify(() => made.stacked);
        }

        function test_one_action_takes_the_whole_row(): void {
            const made = a_row({
                primary: "Ta med"
            });

            compare(sign(made).width, made.width);
            verify(!button(made).visible);
            compare(made.implicitHeight, Theme.signHeight);
        }

        function test_each_tells_of_its_own_tap(): void {
            const made = two();

            tap(sign(made));
            compare([primary.count, secondary.count], [1, 0]);
            tap(button(made));

            compare([primary.count, secondary.count], [1, 1]);
        }
    }
}
