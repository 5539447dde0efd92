import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The beginning of a sentence, and the choices that end it: beside it, or below it when there is no room.
Grid {
    id: root

    required property string ask
    property real askWidth: 226
    default property alias choices: row.data
    readonly property bool beside: words.implicitWidth <= askWidth && askWidth + columnSpacing + row.natural <= width

    columns: beside ? 2 : 1
    columnSpacing: Theme.spaceM
    rowSpacing: Theme.spaceXs
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

        // As wide as its choices in one line.
        readonly property real natural: visibleChildren.reduce((sum, each) => sum + each.width + spacing, -spacing)

        width: root.beside ? natural : root.width
        spacing: Theme.spaceS
    }
}
