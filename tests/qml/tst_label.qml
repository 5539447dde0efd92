import QtQuick
import Kiosk.Controls
import Kiosk.Theme

Item {
    id: root

    width: 1080
    height: 400

    Component {
        id: label

        Label {
            width: 900
        }
    }

    TextMetrics {
        id: ink
    }

    TouchCase {
        name: "Label"

        function a_label(properties: var): Label {
            return createTemporaryObject(label, root, properties) as Label;
        }

        // How far the middle of the letters is from the middle of the item, as a share of the size.
        function off_centre(words: Label): real {
            ink.font = words.font;
            ink.text = words.text;
            const middle = words.baselineOffset + ink.tightBoundingRect.y + ink.tightBoundingRect.height / 2;
            return Math.abs(middle - words.height / 2) / words.size;
        }

        function test_markup_is_shown_as_it_is_written(): void {
            const made = a_label({
                text: "<b>fet</b> &amp; <img src='x'>"
            });
            const plain = a_label({
                text: "fet & "
            });

            compare(made.textFormat, Text.PlainText);
            verify(made.contentWidth > 1.5 * plain.contentWidth);
        }

        function test_a_long_text_wraps_and_is_not_cut(): void {
            const made = a_label({
                text: "Att läsa som vuxen är vanligare än man tror. ".repeat(6)
            });

            verify(made.lineCount > 3);
            verify(!made.truncated);
            verify(made.contentWidth <= made.width);
            compare(made.elide, Text.ElideNone);
        }

        function test_letters_stand_in_the_middle_of_their_line_data(): var {
            return [
                {
                    tag: "Latin",
                    words: "Hx",
                    rightToLeft: false
                },
                {
                    tag: "Arabic",
                    words: "لماذا",
                    rightToLeft: true
                }
            ];
        }

        function test_letters_stand_in_the_middle_of_their_line(row: var): void {
            Theme.rightToLeft = row.rightToLeft;
            const made = a_label({
                text: row.words
            });

            verify(off_centre(made) < 0.16, "off by " + off_centre(made) + " of the size");
        }

        function test_a_line_more_is_as_high_as_designers_count_it_data(): var {
            return [1.1, 1.3, 1.5].map(leading => ({
                        tag: leading,
                        leading: leading
                    }));
        }

        function test_a_line_more_is_as_high_as_designers_count_it(row: var): void {
            const one = a_label({
                text: "En",
                role: Label.Lead,
                leading: row.leading
            });
            const two = a_label({
                text: "En\nTvå",
                role: Label.Lead,
                leading: row.leading
            });

            fuzzyCompare(two.height - one.height, row.leading * Theme.lead, 1);
        }

        function test_large_letters_are_larger_in_every_text_role(): void {
            const roles = [Label.H2, Label.Title, Label.Lead, Label.Answer, Label.Tile, Label.Body, Label.Small];
            const labels = roles.map(role => a_label({
                    text: "Ord",
                    role: role
                }));
            const before = labels.map(label => label.font.pixelSize);

            Theme.large = true;

            verify(labels.every((label, n) => label.font.pixelSize > before[n]));
        }

        function test_it_reads_itself_to_helpers(): void {
            const made = a_label({
                text: "Hej"
            });

            compare(made.Accessible.role, Accessible.StaticText);
            compare(made.Accessible.name, "Hej");
        }
    }
}
