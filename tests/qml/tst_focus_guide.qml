pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Kiosk.Controls
import Kiosk.Theme

Item {
    id: root

    width: 1080
    height: 1920

    component Button: Tappable {
        property int taps: 0

        width: 200
        height: 100
        onTapped: taps += 1
    }

    Component {
        id: scene

        Item {
            id: made

            readonly property alias guide: guide
            readonly property alias work: work
            readonly property alias asking: asking
            readonly property alias third: third
            property bool asks: false
            property list<string> told: []

            width: 1080
            height: 1920

            Item {
                id: canvas

                anchors.fill: parent

                Grid {
                    columns: 2
                    spacing: 20

                    Button {
                        name: "1"
                    }

                    Button {
                        name: "2"
                    }

                    Button {
                        id: third

                        name: "3"
                    }

                    Button {
                        name: "4"
                    }
                }

                ScrollArea {
                    id: work

                    y: 400
                    width: 600
                    height: 500

                    Repeater {
                        model: 8

                        Button {
                            required property int index

                            name: `Rad ${index}`
                        }
                    }
                }

                Button {
                    name: "Av"
                    y: 1000
                    enabled: false
                }

                HillDialog {
                    id: asking

                    anchors.fill: parent
                    visible: made.asks
                    heading: "Är du kvar?"

                    Button {
                        name: "Ja"
                    }
                }

                Bar {
                    id: bar

                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.bottom: parent.bottom
                }
            }

            FocusGuide {
                id: guide

                anchors.fill: parent
                scene: canvas
                dialog: made.asks ? "still-there" : ""
                onBackWanted: made.told.push("back")
                onHomeWanted: made.told.push("home")
                onPressed: made.told.push("key")
            }
        }
    }

    TouchCase {
        name: "FocusGuide"

        property var made: null

        function init(): void {
            Theme.rightToLeft = false;
            made = createTemporaryObject(scene, root);
        }

        function here(): string {
            return made.guide.target?.name ?? "";
        }

        function ring(): Item {
            return made.guide.children[0] as Item;
        }

        function walk(key: int, times: int): list<string> {
            const seen = [];
            for (let step = 0; step < times; step++) {
                keyClick(key);
                seen.push(here());
            }
            return seen;
        }

        function test_nothing_is_marked_before_a_key_is_pressed(): void {
            compare(here(), "");
            verify(!ring().visible);
        }

        function test_tab_leads_through_everything_in_order_and_round_again(): void {
            const lines = Array.from({
                length: 8
            }, (_, line) => `Rad ${line}`);
            const bar = ["Hem", "Bakåt", "Språk", "Större", "Kontrast", "Sänk", "Hjälp"];
            const seen = walk(Qt.Key_Tab, 24);

            // The list's own buttons come and go with what is left to scroll.
            compare(seen.filter(name => !["Upp", "Mer"].includes(name)).slice(0, 20), ["1", "2", "3", "4", ...lines, ...bar, "1"]);
        }

        function test_shift_and_tab_lead_back(): void {
            walk(Qt.Key_Tab, 3);

            keyClick(Qt.Key_Backtab, Qt.ShiftModifier);

            compare(here(), "2");
        }

        function test_arrows_follow_the_direction_of_reading(): void {
            compare(walk(Qt.Key_Right, 3), ["1", "2", "3"]);
            compare(walk(Qt.Key_Left, 1), ["2"]);
            Theme.rightToLeft = true;
            compare(walk(Qt.Key_Left, 1), ["3"]);
        }

        function test_down_and_up_lead_to_what_lies_there(): void {
            compare(walk(Qt.Key_Right, 2), ["1", "2"]);
            compare(walk(Qt.Key_Down, 1), ["4"]);
            compare(walk(Qt.Key_Up, 1), ["2"]);
        }

        function test_the_ring_lies_round_what_is_marked_and_inside_the_window(): void {
            walk(Qt.Key_Tab, 4);
            const area = made.guide.target.mapToItem(made, 0, 0, 200, 100);
            verify(ring().visible);
            compare(ring().x, area.x - 10);
            compare(ring().width, 220);

            walk(Qt.Key_Tab, 1 + made.guide.targets().length - 5);
            verify(ring().y + ring().height <= made.height);
            verify(ring().x >= 0);
        }

        function test_a_list_scrolls_to_what_is_marked(): void {
            while (here() !== "Rad 7")
                keyClick(Qt.Key_Tab);

            tryVerify(() => {
                const area = made.guide.target.mapToItem(made.work, 0, 0, 200, 100);
                return area.top >= 0 && area.bottom <= made.work.height;
            });
            tryVerify(() => Math.abs(ring().y + 10 - made.guide.target.mapToItem(made, 0, 0).y) < 1);
        }

        function test_enter_presses_once_however_fast_data(): var {
            return [Qt.Key_Return, Qt.Key_Enter, Qt.Key_Space].map(key => ({
                        tag: `${key}`,
                        key: key
                    }));
        }

        function test_enter_presses_once_however_fast(row: var): void {
            walk(Qt.Key_Tab, 1);
            const button = made.guide.target;

            keyClick(row.key);
            keyClick(row.key);
            compare(button.taps, 1);

            wait(Theme.keyGuard + 50);
            keyClick(row.key);
            compare(button.taps, 2);
        }

        function test_a_screen_that_has_only_just_come_takes_no_enter(): void {
            walk(Qt.Key_Tab, 1);
            made.guide.guarded = true;

            keyClick(Qt.Key_Return);

            compare(made.guide.target.taps, 0);
        }

        function test_enter_before_anything_is_marked_only_marks(): void {
            keyClick(Qt.Key_Return);

            compare(here(), "1");
            compare(made.guide.target.taps, 0);
        }

        function test_back_and_home_are_told_data(): var {
            return [[Qt.Key_Escape, "back"], [Qt.Key_Backspace, "back"], [Qt.Key_Back, "back"], [Qt.Key_Home, "home"]].map(each => ({
                        tag: `${each[0]}`,
                        key: each[0],
                        told: each[1]
                    }));
        }

        function test_back_and_home_are_told(row: var): void {
            keyClick(row.key);

            compare(made.told, ["key", row.told]);
        }

        function test_a_dialog_holds_the_ring_but_the_bar_stays_in_reach(): void {
            walk(Qt.Key_Tab, 3);

            made.asks = true;

            tryVerify(() => here() === "Ja");
            const seen = walk(Qt.Key_Tab, 8);
            verify(seen.includes("Hem"));
            verify(!seen.includes("1"));
        }

        function test_after_a_dialog_the_ring_is_back_where_it_was(): void {
            walk(Qt.Key_Tab, 3);
            made.asks = true;
            tryVerify(() => here() === "Ja");

            made.asks = false;

            tryVerify(() => here() === "3");
        }

        function test_another_screen_begins_with_what_is_read_first(): void {
            walk(Qt.Key_Tab, 3);

            made.guide.place = "home";

            tryVerify(() => here() === "1");
        }

        function test_a_place_that_goes_leaves_the_ring_nearby(): void {
            walk(Qt.Key_Tab, 3);

            made.third.visible = false;

            tryVerify(() => here() !== "3" && here() !== "" && ring().visible);
        }

        function test_a_touch_takes_the_ring_away(): void {
            walk(Qt.Key_Tab, 3);

            made.guide.hide();

            verify(!ring().visible);
            made.guide.place = "quiz";
            wait(0);
            verify(!ring().visible);
        }
    }
}
