import QtQuick
import Kiosk.Theme

// Content that may be longer than the room for it: then two big buttons move it a page. Never a hidden scroll.
Item {
    id: root

    default property alias content: column.data
    property real spacing: Theme.spaceM
    readonly property bool overflows: column.height > height + 1
    readonly property real page: Math.max(120, flick.height - 120)
    readonly property alias contentHeight: column.height

    function toTop(): void {
        flick.contentY = 0;
    }

    // Brings something in it wholly into sight, or its top where it is taller than the room.
    function reveal(item: Item): void {
        if (!overflows)
            return;
        const top = item.mapToItem(column, 0, 0).y - Theme.spaceS;
        const bottom = top + item.height + 2 * Theme.spaceS;
        if (top < flick.contentY || bottom - top > flick.height)
            move(top);
        else if (bottom > flick.contentY + flick.height)
            move(bottom - flick.height);
    }

    function move(to: real): void {
        flick.contentY = Math.max(0, Math.min(flick.contentHeight - flick.height, to));
    }

    clip: overflows

    OutOfSight {
        content: column
        view: flick
    }

    Flickable {
        id: flick

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        height: root.height - (root.overflows ? buttons.height + Theme.spaceS : 0)
        contentHeight: column.height
        contentWidth: width
        interactive: root.overflows
        clip: root.overflows
        boundsBehavior: Flickable.StopAtBounds

        Column {
            id: column

            width: flick.width
            spacing: root.spacing
        }

        Behavior on contentY {
            enabled: !flick.moving

            NumberAnimation {
                duration: Theme.follow
                easing.type: Easing.OutCubic
            }
        }
    }

    Row {
        id: buttons

        visible: root.overflows
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        spacing: Theme.spaceS

        ScrollButton {
            name: qsTr("Upp")
            icon: "up"
            enabled: flick.contentY > 1
            onTapped: root.move(flick.contentY - root.page)
        }

        ScrollButton {
            name: qsTr("Mer")
            icon: "down"
            enabled: flick.contentY < flick.contentHeight - flick.height - 1
            onTapped: root.move(flick.contentY + root.page)
        }
    }
}
