import QtQuick

// What every screen is to the window: something that is shown or not, and that can be read aloud.
Item {
    id: root

    property bool shown: true

    // What is said beyond what can be seen.
    property string alsoSpoken: ""

    // Texts on the screen that say what has gone wrong, and those that say what has changed: told at once to those who
    // do not see them.
    property list<string> failures
    property list<string> news
    property list<string> notices

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
