import QtQuick
import QtTest
import Kiosk.Theme

// A test case with one finger, on a kiosk whose modes are the defaults. Any warning fails the test.
TestCase {
    id: root

    when: windowShown

    function init(): void {
        failOnWarning(/.?/);
        Theme.large = false;
        Theme.contrast = false;
        Theme.reach = false;
        Theme.airy = false;
        Theme.rightToLeft = false;
        Theme.reducedMotion = true;
        Theme.pixel = 0;
        Theme.windowWidth = 1080;
        Theme.windowHeight = 1920;
    }

    function press(item: Item): void {
        touchEvent(item).press(0, item, item.width / 2, item.height / 2).commit();
    }

    function moveTo(item: Item, x: real, y: real): void {
        touchEvent(item).move(0, item, x, y).commit();
    }

    function liftAt(item: Item, x: real, y: real): void {
        touchEvent(item).release(0, item, x, y).commit();
    }

    function lift(item: Item): void {
        liftAt(item, item.width / 2, item.height / 2);
    }

    function tap(item: Item): void {
        press(item);
        lift(item);
    }

    function tapAt(item: Item, x: real, y: real): void {
        touchEvent(item).press(0, item, x, y).commit();
        liftAt(item, x, y);
    }

    // Everything of a kind below an item, in the order it is built.
    function below(item: Item, wanted: var): var {
        const found = wanted(item) ? [item] : [];
        for (const child of item.children)
            found.push(...below(child, wanted));
        return found;
    }
}
