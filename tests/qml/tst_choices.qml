import QtQuick
import QtTest
import Kiosk.Controls
import Kiosk.Theme

// What all that can be pressed has in common, and what sets the kinds apart.
Item {
    id: root

    readonly property string long: "Jag vill läsa något helt annat än det jag arbetar med nu, men jag vet inte vad"

    width: 1080
    height: 900

    Component {
        id: sign

        Sign {
            name: "Visa mina förslag"
            icon: "forward"
        }
    }

    Component {
        id: answer

        Answer {
            name: "Jag vill byta yrke"
            icon: "work"
            width: 900
        }
    }

    Component {
        id: tile

        Tile {
            name: "Vård"
            icon: "care"
            width: 290
        }
    }

    Component {
        id: chip

        Chip {
            name: "På distans"
        }
    }

    Component {
        id: outline

        OutlineButton {
            name: "Hoppa över"
            icon: "forward"
        }
    }

    SignalSpy {
        id: taps

        signalName: "tapped"
    }

    TouchCase {
        name: "Choices"

        function kinds(): var {
            return [
                {
                    tag: "Sign",
                    kind: sign,
                    role: Accessible.Button
                },
                {
                    tag: "Answer",
                    kind: answer,
                    role: Accessible.CheckBox
                },
                {
                    tag: "Tile",
                    kind: tile,
                    role: Accessible.Button
                },
                {
                    tag: "Chip",
                    kind: chip,
                    role: Accessible.Button
                },
                {
                    tag: "OutlineButton",
                    kind: outline,
                    role: Accessible.Button
                }
            ];
        }

        function make(kind: Component): Tappable {
            const made = createTemporaryObject(kind, root) as Tappable;
            taps.target = made;
            taps.clear();
            return made;
        }

        function test_a_tap_anywhere_on_it_counts_data(): var {
            return kinds();
        }

        function test_a_tap_anywhere_on_it_counts(row: var): void {
            const made = make(row.kind);

            tapAt(made, 4, 4);
            tapAt(made, made.width - 4, made.height - 4);
            tap(made);

            compare(taps.count, 3);
        }

        function test_a_tap_beside_it_does_not_count_data(): var {
            return kinds();
        }

        function test_a_tap_beside_it_does_not_count(row: var): void {
            const made = make(row.kind);

            tapAt(root, made.width + 20, 10);
            tapAt(root, 10, made.height + 20);

            compare(taps.count, 0);
        }

        function test_it_is_big_enough_for_a_finger_data(): var {
            return kinds();
        }

        function test_it_is_big_enough_for_a_finger(row: var): void {
            const made = make(row.kind);

            verify(made.height >= Theme.touch, made.height);
            verify(made.width >= Theme.touch, made.width);
        }

        function test_helpers_hear_its_name_once_data(): var {
            return kinds();
        }

        function test_helpers_hear_its_name_once(row: var): void {
            const made = make(row.kind);
            const heard = below(made, child => !child.Accessible.ignored && child.Accessible.name === made.name);

            compare(made.Accessible.role, row.role);
            compare(heard.length, 1);
        }

        function test_it_grows_with_large_letters_data(): var {
            return kinds();
        }

        function test_it_grows_with_large_letters(row: var): void {
            const made = make(row.kind);
            const before = words(made).font.pixelSize;

            Theme.large = true;

            verify(words(made).font.pixelSize > before);
            verify(words(made).contentWidth <= made.width);
        }

        function words(made: Tappable): Text {
            return below(made, child => child instanceof Text)[0] as Text;
        }

        function test_a_long_answer_makes_room_for_itself_data(): var {
            return [
                {
                    tag: "Answer",
                    kind: answer
                },
                {
                    tag: "Tile",
                    kind: tile
                }
            ];
        }

        function test_a_long_answer_makes_room_for_itself(row: var): void {
            const made = make(row.kind);
            const before = made.height;

            made.name = root.long;

            tryVerify(() => made.height > before);
            verify(words(made).height <= made.height);
        }

        function test_what_is_chosen_shows_a_check_and_says_so(): void {
            const made = make(answer);
            const icon = () => below(made, child => child instanceof Icon)[0] as Icon;
            compare(icon().name, "work");

            made.checked = true;

            compare(icon().name, "check");
            verify(made.Accessible.checked);
            verify(made.Accessible.checkable);
        }

        function test_the_check_of_a_chosen_tile_can_be_seen_data(): var {
            return [
                {
                    tag: "default",
                    contrast: false
                },
                {
                    tag: "contrast",
                    contrast: true
                }
            ];
        }

        function test_the_check_of_a_chosen_tile_can_be_seen(row: var): void {
            Theme.contrast = row.contrast;
            const made = make(tile);

            made.checked = true;

            const icon = below(made, child => child instanceof Icon)[0] as Icon;
            compare(icon.name, "check");
            verify(!Qt.colorEqual(icon.color, Theme.primary));
        }

        function test_choosing_is_not_done_by_the_control_itself(): void {
            const made = make(answer);

            tap(made);

            verify(!made.checked);
        }

        function test_the_sign_is_green_and_the_start_yellow(): void {
            const made = make(sign) as Sign;
            compare(made.fill, Theme.primary);

            made.start = true;

            compare(made.fill, Theme.start);
        }

        function test_a_pressed_one_looks_pressed_data(): var {
            return kinds();
        }

        function test_a_pressed_one_looks_pressed(row: var): void {
            const made = make(row.kind);
            const before = grabImage(made);

            press(made);
            const during = grabImage(made);
            lift(made);

            verify(!during.equals(before));
            verify(grabImage(made).equals(before));
        }
    }
}
