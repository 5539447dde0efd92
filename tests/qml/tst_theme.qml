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

        // Millimetres of a pixel of screens with 1080 × 1920 of them.
        function test_a_design_pixel_is_as_large_on_every_screen_data(): var {
            return [["21.5 inches", 0.248, 0.311], ["24 inches", 0.274, 0.311], ["27 inches", 0.311, 0.311], ["32 inches", 0.369, 0.369], ["43 inches", 0.496, 0.404]].map(row => ({
                        tag: row[0],
                        pixel: row[1],
                        size: row[2]
                    }));
        }

        function test_a_design_pixel_is_as_large_on_every_screen(row: var): void {
            Theme.pixel = row.pixel;

            fuzzyCompare(Theme.millimetres, row.size, 0.001);
            fuzzyCompare(Theme.canvasHeight * Theme.millimetres, 1920 * row.pixel, 0.1);
        }

        function test_on_a_screen_that_is_too_small_the_least_canvas_is_whole(): void {
            Theme.pixel = 0.18;

            verify(Theme.millimetres < 0.311);
            fuzzyCompare(Theme.canvasWidth, Theme.leastWidth, 5);
            verify(Theme.canvasHeight >= Theme.leastHeight - 0.01);
        }

        function test_the_band_within_reach_is_as_high_on_every_screen_data(): var {
            return [0.248, 0.274, 0.311, 0.369, 0.496].map(pixel => ({
                        tag: `${pixel}`,
                        pixel: pixel
                    }));
        }

        function test_the_band_within_reach_is_as_high_on_every_screen(row: var): void {
            Theme.pixel = row.pixel;
            Theme.reach = true;

            const band = (Theme.canvasHeight - Theme.reachTop) * Theme.millimetres;
            verify(band <= 350);
            verify(band >= 349 || Theme.reachTop === Math.ceil(Theme.canvasHeight / 4));
        }

        function test_every_letter_is_high_enough(): void {
            for (const [large, least] of [[false, 7.33], [true, 12]]) {
                Theme.large = large;
                const sizes = [...Theme.sizes, Theme.barWord, Theme.phone, Theme.notice, Theme.mapName, Theme.key, Theme.pill, Theme.chip, Theme.tileHeading];
                verify(Math.min(...sizes) * 0.714 * 0.311 >= least, `${large}: ${sizes}`);
            }
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

            compare([Theme.screenChange, Theme.grow, Theme.follow, Theme.rollLoop], [0, 0, 0, 0]);
        }

        function test_motion_is_between_a_tenth_and_three_tenths_of_a_second(): void {
            Theme.reducedMotion = false;

            verify([Theme.screenChange, Theme.grow, Theme.follow].every(time => time >= 100 && time <= 300));
        }
    }
}
