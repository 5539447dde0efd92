import QtQuick

// What every screen is to the window: something that is shown or not, and that can be read aloud.
Item {
    id: root

    property bool shown: true

    // What is said beyond what can be seen.
    property string alsoSpoken: ""

    // The texts of something on the screen, as they are read aloud.
    function texts(item: Item): list<Text> {
        if (!item.visible || item.opacity === 0 || item instanceof SwedishBeside)
            return [];
        if (item instanceof Text)
            return (item as Text).text !== "" ? [item as Text] : [];
        const found = [];
        for (const child of item.children)
            found.push(...texts(child));
        return found;
    }
}
