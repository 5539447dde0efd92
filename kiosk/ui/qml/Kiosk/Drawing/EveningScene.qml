import QtQuick

// Reading at home in the evening: a lamp, a window, the night outside.
Item {
    id: root

    required property string figure

    NightWindow {
        footX: 350
        footY: 740
        size: 540
    }

    Desk {
        footX: 560
        footY: 1010
        size: 960
    }

    Person {
        figure: root.figure
        bag: false
        footX: 540
        footY: 1452
        size: 330
    }
}
