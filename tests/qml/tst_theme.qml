import QtQuick
import Kiosk.Theme

Item {
    id: root

    width: 100
    height: 100

    TouchCase {
        name: "Theme"

        function luminance(colour: color): real {
            const parts = [colour.r, colour.g, colour.b].map(part => part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
            return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
        }

        function ratio(one: color, other: color): real {
            const both = [luminance(one), luminance(other)].sort((a, b) => b - a);
            return (both[0] + 0.05) / (both[1] + 0.05);
        }

        function test_the_design_fits_every_window_data(): var {
            return [[1080, 1920], [1920, 1080], [1024, 768], [768, 1024], [3840, 2160], [1080, 2400]].map(size => ({
                        tag: size.join("x"),
                        width: size[0],
                        height: size[1]
                    }));
        }

        function test_the_design_fits_every_window(row: var): void {
            Theme.windowWidth = row.width;
            Theme.windowHeight = row.height;

            compare(Theme.portrait, row.height >= row.width);
            verify(Theme.canvasWidth >= Theme.designWidth - 0.01);
            verify(Theme.canvasHeight >= Theme.designHeight - 0.01);
            fuzzyCompare(Theme.canvasWidth * Theme.scale, row.width, 0.01);
            fuzzyCompare(Theme.canvasHeight * Theme.scale, row.height, 0.01);
        }

        function test_ink_stands_out_data(): var {
            return [
                {
                    tag: "default",
                    contrast: false,
                    least: 7
                },
                {
                    tag: "contrast",
                    contrast: true,
                    least: 12
                }
            ];
        }

        function test_ink_stands_out(row: var): void {
            Theme.contrast = row.contrast;

            const pairs = [[Theme.ink, Theme.paper], [Theme.ink, Theme.card], [Theme.primaryInk, Theme.primary], [Theme.startInk, Theme.start], [Theme.barInk, Theme.barFill], [Theme.barActiveInk, Theme.barActive], [Theme.pressedInk, Theme.pressed], [Theme.accentText, Theme.card], [Theme.ink, Theme.panelGood], [Theme.ink, Theme.panelHard], [Theme.ink, Theme.panelUnknown]];
            for (const [ink, ground] of pairs)
                verify(ratio(ink, ground) >= row.least, `${ink} on ${ground}: ${ratio(ink, ground)}`);
        }

        function test_a_target_is_twenty_millimetres(): void {
            verify(Theme.touch * 0.311 >= 20);
        }

        function test_without_motion_every_duration_is_nothing(): void {
            Theme.reducedMotion = true;

            compare([Theme.press, Theme.screenChange, Theme.grow, Theme.follow, Theme.rollLoop], [0, 0, 0, 0, 0]);
        }

        function test_motion_is_between_a_tenth_and_three_tenths_of_a_second(): void {
            Theme.reducedMotion = false;

            verify([Theme.press, Theme.screenChange, Theme.grow, Theme.follow].every(time => time >= 100 && time <= 300));
        }
    }
}
