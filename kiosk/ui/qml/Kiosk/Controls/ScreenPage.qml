import QtQuick

// What every screen is to the window: something that is shown or not, and that can be read aloud.
Item {
    id: root

    property bool shown: true

    // Everything the screen says, from top to bottom, a line each.
    function spoken(): string {
        return texts(root).join("\n");
    }

    function texts(item: Item): list<string> {
        if (!item.visible)
            return [];
        if (item instanceof Text)
            return (item as Text).text !== "" ? [(item as Text).text] : [];
        const lines = [];
        for (const child of item.children)
            lines.push(...texts(child));
        return lines;
    }
}
