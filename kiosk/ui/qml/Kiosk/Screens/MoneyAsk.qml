import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A question of the calculator with its choices beside it, or below it when there is no room.
Grid {
    id: root

    required property string ask
    property real askWidth: 0.36 * width
    default property alias choices: row.data
    readonly property bool beside: words.implicitWidth <= askWidth && askWidth + columnSpacing + row.implicitWidth <= width

    columns: beside ? 2 : 1
    columnSpacing: Theme.spaceM
    rowSpacing: Theme.spaceS
    verticalItemAlignment: Grid.AlignVCenter

    Item {
        width: root.beside ? root.askWidth : root.width
        height: words.height

        Label {
            id: words

            width: parent.width
            text: root.ask
            role: Label.Answer
        }
    }

    Flow {
        id: row

        width: root.beside ? root.width - root.askWidth - root.columnSpacing : root.width
        spacing: Theme.spaceS
    }
}
