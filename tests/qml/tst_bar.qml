pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Kiosk.Controls
import Kiosk.Theme

Item {
    id: root

    width: 1080
    height: 300

    Component {
        id: bar

        Bar {
            width: root.width
        }
    }

    SignalSpy {
        id: spy
    }

    TouchCase {
        name: "Bar"

        function a_bar(properties: var): Bar {
            return createTemporaryObject(bar, root, properties ?? {}) as Bar;
        }

        function items(made: Bar): var {
            return below(made, child => child instanceof Tappable && child.visible);
        }

        function names(made: Bar): list<string> {
            return items(made).map(item => (item as Tappable).name);
        }

        function left_edges(made: Bar): var {
            return items(made).map(item => item.mapToItem(made, 0, 0).x);
        }

        function test_the_order_is_always_the_same(): void {
            const made = a_bar({});

            compare(names(made), ["Hem", "Bakåt", "Språk", "Större", "Kontrast", "Lyssna", "Sänk", "Hjälp"]);
            const edges = left_edges(made);
            compare(edges, edges.slice().sort((a, b) => a - b));
        }

        function test_words_that_one_row_does_not_hold_stand_in_two_of_four(): void {
            Theme.large = true;
            const made = a_bar({});
            const tops = items(made).map(item => item.mapToItem(made, 0, 0).y);

            compare(tops.filter(top => top === tops[0]).length, 4);
            verify(tops[4] >= tops[0] + items(made)[0].height + Theme.barGap);
            verify(made.height >= 2 * Theme.touch);
        }

        function test_the_order_is_mirrored_where_one_reads_from_the_right(): void {
            const made = a_bar({});
            made.LayoutMirroring.enabled = true;
            made.LayoutMirroring.childrenInherit = true;

            const edges = left_edges(made);
            compare(edges, edges.slice().sort((a, b) => b - a));
        }

        function test_at_home_the_first_place_ends_the_visit(): void {
            const made = a_bar({
                atHome: true
            });

            compare(names(made)[0], "Avsluta");
            compare(names(made).slice(1), names(a_bar({})).slice(1));
        }

        function test_ending_is_not_told_as_going_home_data(): var {
            return [
                {
                    tag: "home",
                    atHome: false,
                    told: "homeTapped"
                },
                {
                    tag: "end",
                    atHome: true,
                    told: "endTapped"
                }
            ];
        }

        function test_ending_is_not_told_as_going_home(row: var): void {
            const made = a_bar({
                atHome: row.atHome
            });
            spy.target = made;
            spy.signalName = row.told;
            spy.clear();

            tap(items(made)[0]);

            compare(spy.count, 1);
        }

        function test_each_place_tells_of_its_own_tap_data(): var {
            const told = ["homeTapped", "backTapped", "languageTapped", "sizeTapped", "contrastTapped", "listenTapped", "reachTapped", "helpTapped"];
            return told.map((name, place) => ({
                        tag: name,
                        place: place
                    }));
        }

        function test_each_place_tells_of_its_own_tap(row: var): void {
            const made = a_bar({
                canListen: true
            });
            spy.target = made;
            spy.signalName = row.tag;
            spy.clear();

            tap(items(made)[row.place]);

            compare(spy.count, 1);
        }

        function test_sign_language_comes_last_and_only_where_there_is_some(): void {
            compare(items(a_bar({})).length, 8);

            const made = a_bar({
                canSign: true
            });

            compare(names(made)[8], "Teckenspråk");
            const last = items(made)[8];
            const right = last.mapToItem(made, 0, 0).x + last.width;
            verify(right <= made.width);
            for (const item of items(made))
                verify(item.width >= Theme.touch);
            spy.target = made;
            spy.signalName = "signTapped";
            spy.clear();
            tap(last);
            compare(spy.count, 1);
        }

        function test_big_words_for_nine_places_stand_where_they_have_room_data(): var {
            return [
                {
                    tag: "five and four",
                    width: 1080,
                    rows: [5, 4]
                },
                {
                    tag: "three times three",
                    width: 900,
                    rows: [3, 3, 3]
                }
            ];
        }

        function test_big_words_for_nine_places_stand_where_they_have_room(row: var): void {
            Theme.large = true;
            const made = a_bar({
                canSign: true,
                width: row.width
            });
            const tops = items(made).map(item => item.mapToItem(made, 0, 0).y);

            compare([...new Set(tops)].map(top => tops.filter(each => each === top).length), row.rows);
            verify(Math.max(...tops) + items(made)[0].height <= made.height);
            for (const item of items(made)) {
                verify(item.width >= Theme.touch && item.height >= Theme.touch);
                verify(item.mapToItem(made, 0, 0).x + item.width <= made.width);
            }
        }

        function test_what_cannot_be_done_is_there_but_cannot_be_pressed(): void {
            const made = a_bar({
                canGoBack: false,
                canGoHome: false,
                canListen: false
            });

            compare(items(made).filter(item => item.visible).length, 8);
            compare(items(made).filter(item => item.enabled).length, 5);
        }

        function test_what_nobody_has_recorded_leaves_the_place_and_says_so(): void {
            const made = a_bar({
                canListen: false
            });
            const listen = items(made)[5] as BarItem;
            verify(!listen.enabled);
            compare(listen.name, "Lyssna");
            compare(listen.Accessible.description, "Inget är inläst på den här skärmen.");
            const before = left_edges(made);

            made.canListen = true;

            verify(listen.enabled);
            compare(listen.Accessible.description, "");
            compare(left_edges(made), before);
        }

        function test_without_a_voice_the_others_take_the_place(): void {
            for (const large of [false, true]) {
                Theme.large = large;
                const made = a_bar({
                    speaks: false
                });

                compare(names(made).length, 7);
                verify(!names(made).includes("Lyssna"));
                const areas = items(made).map(item => item.mapToItem(made, 0, 0, item.width, item.height));
                for (const top of new Set(areas.map(area => area.y))) {
                    const row = areas.filter(area => area.y === top);
                    verify(row[row.length - 1].right > made.width - 60);
                    for (let each = 1; each < row.length; each++)
                        fuzzyCompare(row[each].left - row[each - 1].right, Theme.barGap, 0.01);
                }
            }
        }

        function test_what_is_being_said_can_be_silenced_where_nothing_can_be_read(): void {
            const made = a_bar({
                canListen: false,
                listening: true
            });

            verify(items(made)[5].enabled);
            compare(names(made)[5], "Tyst");
        }

        function test_a_mode_that_is_on_is_lit_and_says_how_to_turn_it_off(): void {
            const made = a_bar({});
            Theme.large = true;
            Theme.contrast = true;
            Theme.reach = true;

            compare(names(made).slice(3), ["Mindre", "Kontrast", "Lyssna", "Höj", "Hjälp"]);
            compare(items(made).map(item => (item as Tappable).checked), [false, false, false, true, true, false, true, false]);
        }

        function test_it_fills_the_width_and_every_place_is_big_enough_data(): var {
            return [
                {
                    tag: "portrait",
                    width: 1080,
                    height: 1920,
                    large: false
                },
                {
                    tag: "portrait, large",
                    width: 1080,
                    height: 1920,
                    large: true
                },
                {
                    tag: "landscape",
                    width: 1920,
                    height: 1080,
                    large: false
                },
                {
                    tag: "landscape, large",
                    width: 1920,
                    height: 1080,
                    large: true
                }
            ];
        }

        function test_it_fills_the_width_and_every_place_is_big_enough(row: var): void {
            Theme.windowWidth = row.width;
            Theme.windowHeight = row.height;
            Theme.large = row.large;
            const made = a_bar({
                width: row.width
            });
            const right = items(made).map(item => item.mapToItem(made, 0, 0).x + item.width);
            const low = items(made).map(item => item.mapToItem(made, 0, 0).y + item.height);

            verify(right.every(edge => edge <= row.width));
            verify(right.some(edge => edge > row.width - 60));
            verify(low.every(edge => edge <= made.height));
            verify(items(made).every(item => item.width >= Theme.touch && item.height >= Theme.touch));
        }
    }
}
