pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Kiosk.Theme

// Every picture stands in both forms and in high contrast, says its sky, and warns of nothing.
Item {
    id: root

    width: 1080
    height: 1400

    Loader {
        id: stage

        anchors.fill: parent
    }

    TestCase {
        name: "Pictures"
        when: windowShown

        function picture(): var {
            return stage.item;
        }

        function init(): void {
            failOnWarning(/.?/);
        }

        function cleanup(): void {
            stage.source = "";
            Theme.contrast = false;
        }

        function test_stands_in_both_forms_data(): var {
            return ["Poster", "Home", "Quiz", "Results", "Course", "Story", "Takeaway", "Money", "Words", "Routes", "About", "Courses", "Stories", "Films", "Place"].map(name => ({
                        tag: name
                    }));
        }

        function test_stands_in_both_forms(row: var): void {
            stage.setSource(Qt.resolvedUrl("../../../kiosk/ui/qml/Kiosk/Drawing/" + row.tag + "Picture.qml"));
            compare(stage.status, Loader.Ready);
            verify(picture().sky.a === 1);
            for (const form of [false, true]) {
                picture().tall = form;
                verify(picture().implicitWidth > 0 && picture().implicitHeight > 0);
                Theme.contrast = form;
                verify(Qt.colorEqual(picture().sky, form ? "#000000" : picture().sky));
                waitForRendering(stage.item, 200);
            }
        }

        function test_the_land_sinks_below_long_words(): void {
            stage.setSource(Qt.resolvedUrl("../../../kiosk/ui/qml/Kiosk/Drawing/CoursePicture.qml"));
            picture().words = picture().headroom;
            const before = picture().stageY;
            picture().words += 60;

            compare(picture().stageY, before + 60);
        }

        function test_the_sun_is_an_outline_in_high_contrast(): void {
            stage.setSource(Qt.resolvedUrl("../../../kiosk/ui/qml/Kiosk/Drawing/Sun.qml"));
            const disc = picture().data[2];
            verify(Qt.colorEqual(disc.fillColor, "#ffb703"));
            Theme.contrast = true;

            verify(Qt.colorEqual(disc.fillColor, "#000000"));
            verify(Qt.colorEqual(disc.strokeColor, "#ffe100"));
        }

        function test_each_scene_has_its_figure_data(): var {
            return ["road", "bus", "home", "evening", "centre", "crossroads", "summit", "books", "group", "work", "money", "talk", "unheardOf"].map(name => ({
                        tag: name
                    }));
        }

        function test_each_scene_has_its_figure(row: var): void {
            stage.setSource(Qt.resolvedUrl("../../../kiosk/ui/qml/Kiosk/Drawing/StoryPicture.qml"), {
                scene: row.tag
            });
            for (const figure of ["longHair", "shortHair", "scarf", "bun", "cap", "grey", "unheardOf"])
                picture().figure = figure;
            compare(stage.status, Loader.Ready);
        }

        function test_stops_follow_the_count(): void {
            stage.setSource(Qt.resolvedUrl("../../../kiosk/ui/qml/Kiosk/Drawing/ProgressRoad.qml"), {
                labels: ["1", "2", "3", "4", "5", "6", "7", "8"]
            });
            for (const count of [1, 2, 6, 8]) {
                picture().count = count;
                compare(picture().spots.length, 2 * count);
            }
            picture().position = 6.5;
            verify(picture().shrink > 0.7);
        }
    }
}
