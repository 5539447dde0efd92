pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Kiosk.Controls
import Kiosk.Theme

Item {
    id: root

    width: 900
    height: 800

    Component {
        id: area

        ScrollArea {
            id: made

            property int rows: 3

            width: root.width
            height: root.height

            Repeater {
                model: made.rows

                Tappable {
                    name: "Rad"
                    width: 400
                    height: 100

                    Icon {
                        name: "check"
                    }
                }
            }
        }
    }

    TouchCase {
        name: "ScrollArea"

        function an_area(rows: int): ScrollArea {
            const made = createTemporaryObject(area, root, {
                rows: rows
            }) as ScrollArea;
            waitForPolish(root.Window.window);
            return made;
        }

        function flick(made: ScrollArea): Flickable {
            return below(made, child => child instanceof Flickable)[0] as Flickable;
        }

        function button(made: ScrollArea, name: string): Tappable {
            return below(made, child => child instanceof Tappable && child.name === name)[0] as Tappable;
        }

        function painted(made: ScrollArea): list<bool> {
            waitForRendering(made);
            return below(flick(made), child => child instanceof Shape).map(shape => shape.opacity > 0);
        }

        function test_no_shape_is_painted_that_is_wholly_out_of_sight(): void {
            const made = an_area(12);

            compare(painted(made).lastIndexOf(true), 5);
            tap(button(made, "Mer"));
            verify(!painted(made)[0]);
            compare(painted(made).indexOf(true), 5);
        }

        function test_what_fits_has_no_buttons_and_does_not_move(): void {
            const made = an_area(3);

            verify(!made.overflows);
            verify(!button(made, "Mer").visible);
            verify(!flick(made).interactive);
            compare(flick(made).height, made.height);
        }

        function test_what_does_not_fit_brings_the_buttons(): void {
            const made = an_area(20);

            verify(made.overflows);
            verify(button(made, "Mer").visible);
            verify(button(made, "Upp").visible);
            verify(button(made, "Mer").height >= Theme.touch);
        }

        function test_the_buttons_cover_none_of_the_content(): void {
            const made = an_area(20);
            const top = button(made, "Mer").mapToItem(made, 0, 0).y;

            verify(flick(made).height <= top);
        }

        function test_at_the_top_only_down_can_be_pressed_at_the_end_only_up(): void {
            const made = an_area(12);
            compare([button(made, "Upp").enabled, button(made, "Mer").enabled], [false, true]);

            for (let presses = 0; presses < 9; presses++)
                tap(button(made, "Mer"));

            compare([button(made, "Upp").enabled, button(made, "Mer").enabled], [true, false]);
            compare(flick(made).contentY, flick(made).contentHeight - flick(made).height);
        }

        function test_more_moves_a_page_and_keeps_a_line_of_it(): void {
            const made = an_area(30);

            tap(button(made, "Mer"));

            tryCompare(flick(made), "contentY", made.page);
            verify(made.page < flick(made).height);
            verify(made.page > flick(made).height / 2);
        }

        function test_up_moves_back_to_the_beginning(): void {
            const made = an_area(30);
            tap(button(made, "Mer"));

            tap(button(made, "Upp"));

            tryCompare(flick(made), "contentY", 0);
        }

        function test_a_finger_that_drags_moves_the_list_and_taps_nothing(): void {
            const made = an_area(30);
            const line = below(made, child => child instanceof Tappable && child.name === "Rad")[4] as Tappable;
            let taps = 0;
            line.tapped.connect(() => taps += 1);

            let moved = 0;
            press(line);
            // Qt joins the moves between two frames: a finger drags until it is seen.
            tryVerify(() => {
                moved += 30;
                moveTo(line, 200, 50 - moved + flick(made).contentY);
                return flick(made).contentY > 0;
            });
            lift(line);

            compare(taps, 0);
        }

        function test_a_tap_on_a_line_that_was_scrolled_to_counts(): void {
            const made = an_area(30);
            tap(button(made, "Mer"));
            tryCompare(flick(made), "contentY", made.page);
            const line = below(made, child => child instanceof Tappable && child.name === "Rad")[7] as Tappable;
            let taps = 0;
            line.tapped.connect(() => taps += 1);

            tap(line);

            compare(taps, 1);
        }

        function test_when_the_content_shrinks_nothing_stays_scrolled_away(): void {
            const made = an_area(30) as ScrollArea;
            tap(button(made, "Mer"));
            tryCompare(flick(made), "contentY", made.page);

            made["rows"] = 2;

            tryVerify(() => !made.overflows);
            tryCompare(flick(made), "contentY", 0);
        }

        function test_it_can_be_sent_to_the_top(): void {
            const made = an_area(30);
            tap(button(made, "Mer"));
            tryVerify(() => flick(made).contentY > 0);

            made.toTop();

            tryCompare(flick(made), "contentY", 0);
        }
    }
}
