pragma ComponentBehavior: Bound

import QtQuick

// Lines below the sentence that is read aloud, in the colour of its letters: whoever sees those sees these.
Item {
    id: root

    property Text target: null
    property list<rect> lines

    // Brings what is read into sight, as far as it lies in something that scrolls.
    function reveal(): void {
        for (let above = target?.parent; above; above = above.parent) {
            if (above instanceof ScrollArea)
                (above as ScrollArea).reveal(target);
        }
    }

    parent: target
    z: -1

    Repeater {
        model: root.lines

        Rectangle {
            required property rect modelData

            x: modelData.x
            y: modelData.y
            width: modelData.width
            height: modelData.height
            radius: height / 2
            color: root.target?.color ?? "transparent"
        }
    }
}
