pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// The keypad: arrows or Tab lead a ring over everything that can be pressed, in the order of reading; Enter presses it.
// The ring comes with the first key and goes with the first touch.
Item {
    id: root

    // What it leads through.
    required property Item scene
    // Where the visitor is; somewhere else the ring begins anew.
    property string place: ""
    // What lies over the place, if anything.
    property string dialog: ""
    // A screen that has only just come takes no key that was meant for the one before.
    property bool guarded: false
    readonly property bool on: target !== null
    // An Item, because Python reads it and knows no QML type.
    property Item target: null
    readonly property Tappable marked: target as Tappable
    property Item opener: null

    signal backWanted
    signal homeWanted
    signal pressed

    function targets(): list<Item> {
        const all = [];
        collect(scene, false, false, all);
        const asking = all.some(each => each.asked);
        return all.filter(each => !asking || each.asked || each.barred).map(each => each.item);
    }

    function collect(item: Item, asked: bool, barred: bool, found: var): void {
        if (!item.visible || item.opacity === 0)
            return;
        const inDialog = asked || item instanceof HillDialog;
        const inBar = barred || item instanceof Bar;
        if (item instanceof Tappable && item.enabled && item.width > 0)
            found.push({
                item: item,
                asked: inDialog,
                barred: inBar
            });
        for (const child of item.children)
            collect(child, inDialog, inBar, found);
    }

    function step(by: int): void {
        const all = targets();
        if (!ring.placed)
            stand(nearest(all));
        else
            stand(all[(all.indexOf(neighbour(all)) + by + all.length) % all.length]);
    }

    // Up and down lead to what lies there, like letters under letters; where nothing does, one step along.
    function climb(down: bool): void {
        const all = targets();
        if (!all.includes(target)) {
            stand(neighbour(all));
            return;
        }
        const from = areaOf(target);
        const far = all.map(each => farness(from, areaOf(each), down));
        const least = Math.min(...far);
        if (least < Infinity)
            stand(all[far.indexOf(least)]);
        else
            step(down ? 1 : -1);
    }

    function farness(from: rect, to: rect, down: bool): real {
        const along = down ? to.top - from.bottom : from.top - to.bottom;
        if (along < -Math.min(from.height, to.height) / 2 || (down ? to.top <= from.top : to.top >= from.top))
            return Infinity;
        const aside = Math.max(0, to.left - from.right, from.left - to.right);
        const middle = Math.abs(to.left + to.right - from.left - from.right) / 2;
        return Math.max(0, along) + 2 * aside + middle / 10;
    }

    // What is closest to where the ring was, or the first of all.
    function nearest(all: list<Item>): Item {
        if (all.length === 0)
            return null;
        if (!ring.placed)
            return all[0];
        const middle = each => {
            const area = areaOf(each);
            return Math.hypot(area.x + area.width / 2 - ring.x - ring.width / 2, area.y + area.height / 2 - ring.y - ring.height / 2);
        };
        return all.reduce((best, each) => middle(each) < middle(best) ? each : best);
    }

    // What is marked, or what stands for it where that can be pressed no longer: such as Up for More.
    function neighbour(all: list<Item>): Item {
        if (all.includes(target))
            return target;
        const kin = all.filter(each => each.parent === target?.parent);
        return nearest(kin.length > 0 ? kin : all);
    }

    function areaOf(item: Item): rect {
        return item.mapToItem(root, 0, 0, item.width, item.height);
    }

    function stand(item: Item): void {
        target = item;
        target?.forceActiveFocus();
        for (let above = item?.parent; above; above = above.parent) {
            if (above instanceof ScrollArea)
                (above as ScrollArea).reveal(item);
        }
        follow();
    }

    function press(): void {
        if (guarded || guard.running)
            return;
        const all = targets();
        if (!all.includes(target)) {
            stand(nearest(all));
            return;
        }
        guard.restart();
        marked.tapped();
    }

    function hide(): void {
        target = null;
        opener = null;
        ring.placed = false;
    }

    // Elsewhere the ring begins with what is read first; back from a dialog, with what opened it.
    function beginAnew(): void {
        if (!on && !ring.placed)
            return;
        ring.placed = false;
        const all = targets();
        const known = dialog === "" && all.includes(opener);
        stand(known ? opener : all[0] ?? null);
        if (dialog === "")
            opener = null;
    }

    function follow(): void {
        if (target === null)
            return;
        ring.placed = true;
        const area = areaOf(target);
        const out = Theme.focusGap + Theme.focusRing;
        const left = Math.max(0, area.x - out), top = Math.max(0, area.y - out);
        ring.x = left;
        ring.y = top;
        ring.width = Math.min(width, area.x + area.width + out) - left;
        ring.height = Math.min(height, area.y + area.height + out) - top;
    }

    onPlaceChanged: {
        opener = null;
        Qt.callLater(beginAnew);
    }
    onDialogChanged: {
        if (dialog !== "")
            opener = target;
        Qt.callLater(beginAnew);
    }
    // A list that changed under the ring: it stays where it was.
    onTargetChanged: {
        if (target === null && ring.placed)
            Qt.callLater(() => {
                if (target === null && ring.placed)
                    stand(nearest(targets()));
            });
    }

    Shortcut {
        sequences: ["Tab", Theme.rightToLeft ? "Left" : "Right"]
        autoRepeat: false
        onActivated: {
            root.pressed();
            root.step(1);
        }
    }

    Shortcut {
        sequences: ["Shift+Tab", Theme.rightToLeft ? "Right" : "Left"]
        autoRepeat: false
        onActivated: {
            root.pressed();
            root.step(-1);
        }
    }

    Shortcut {
        sequences: ["Down"]
        autoRepeat: false
        onActivated: {
            root.pressed();
            root.climb(true);
        }
    }

    Shortcut {
        sequences: ["Up"]
        autoRepeat: false
        onActivated: {
            root.pressed();
            root.climb(false);
        }
    }

    Shortcut {
        sequences: ["Return", "Enter", "Space", "Select"]
        autoRepeat: false
        onActivated: {
            root.pressed();
            root.press();
        }
    }

    Shortcut {
        sequences: ["Esc", "Backspace", "Back"]
        autoRepeat: false
        onActivated: {
            root.pressed();
            root.backWanted();
        }
    }

    Shortcut {
        sequences: ["Home", "HomePage"]
        autoRepeat: false
        onActivated: {
            root.pressed();
            root.homeWanted();
        }
    }

    Timer {
        id: guard

        interval: Theme.keyGuard
    }

    FrameAnimation {
        running: root.on
        onTriggered: {
            if (root.target.visible && root.target.enabled)
                root.follow();
            else
                root.stand(root.neighbour(root.targets()));
        }
    }

    Item {
        id: ring

        property bool placed: false

        visible: root.on && placed

        Rectangle {
            anchors.fill: parent
            color: "transparent"
            radius: (root.marked?.focusRadius ?? 0) + Theme.focusGap + Theme.focusRing
            border.width: Theme.focusRing
            border.color: Theme.focusOuter
        }

        Rectangle {
            anchors.fill: parent
            anchors.margins: Theme.focusRing
            color: "transparent"
            radius: (root.marked?.focusRadius ?? 0) + Theme.focusGap
            border.width: Theme.focusGap
            border.color: Theme.focusInner
        }
    }
}
