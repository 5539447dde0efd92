import QtQuick
import Kiosk.Controls

Item {
    id: root

    width: 1080
    height: 1700

    Component {
        id: page

        ScreenPage {
            id: made

            property bool more: false

            anchors.fill: parent

            Column {
                Label {
                    text: "Rubrik"
                }

                Sign {
                    name: "Gå vidare"
                }

                Label {
                    visible: made.more
                    text: "Mer"
                }

                SwedishBeside {
                    text: "På svenska"
                }
            }
        }
    }

    Component {
        id: frame

        ScreenFrame {
            anchors.fill: parent
            title: "Vad lockar dig?"
            actions.primary: "Visa mina förslag"
            actions.secondary: "Hoppa över"

            Answer {
                name: "Att hjälpa andra"
                width: parent.width
            }
        }
    }

    TouchCase {
        name: "ScreenPage"

        function said(made: ScreenPage): list<string> {
            return made.texts(made).map(each => each.text);
        }

        function test_everything_that_can_be_seen_is_read_in_order(): void {
            const made = createTemporaryObject(page, root) as ScreenPage;

            compare(said(made), ["Rubrik", "Gå vidare"]);
        }

        function test_what_appears_later_is_read_too(): void {
            const made = createTemporaryObject(page, root, {
                more: true
            }) as ScreenPage;

            compare(said(made), ["Rubrik", "Gå vidare", "Mer"]);
        }

        function test_empty_texts_are_not_read(): void {
            const made = createTemporaryObject(frame, root) as ScreenFrame;

            const lines = said(made);
            verify(!lines.includes(""));
            compare(lines, ["Vad lockar dig?", "Att hjälpa andra", "Hoppa över", "Visa mina förslag"]);
        }

        function test_a_long_title_pushes_the_work_down(): void {
            const made = createTemporaryObject(frame, root) as ScreenFrame;
            const before = made.workY;

            made.title = "Vad lockar dig mest av allt det som man kan läsa? ".repeat(4);

            tryVerify(() => made.workY > before);
        }

        function test_a_screen_that_is_shown_again_begins_at_the_top(): void {
            const made = createTemporaryObject(frame, root) as ScreenFrame;
            const flick = below(made, child => child instanceof Flickable)[0] as Flickable;
            flick.contentY = 30;
            made.shown = false;

            made.shown = true;

            tryCompare(flick, "contentY", 0);
        }
    }
}
