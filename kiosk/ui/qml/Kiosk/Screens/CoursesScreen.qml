pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Drawing
import Kiosk.Models
import Kiosk.Theme

// Looking up courses: by word, area, place or form; the list follows every letter.
ScreenFrame {
    id: root

    required property CoursesModel model
    readonly property bool typing: model.tool === "words"
    readonly property bool picking: model.tool !== "" && !typing
    // What is left for cards when everything else has its room.
    readonly property real foot: typing ? keyboard.height : pagerHeight
    readonly property real pagerHeight: 76
    readonly property real room: work.height - field.height - (typing ? 0 : filters.height + workSpacing) - foot - 2 * workSpacing
    readonly property int rows: Math.max(1, Math.floor((room + results.rowSpacing) / (results.cell + results.rowSpacing)))
    readonly property int perPage: rows * results.columns

    function fill(): void {
        root.model.showRows(root.perPage);
    }

    title: qsTr("Hitta en kurs")
    sky: Theme.skySun
    workTop: 500
    picture: CoursesPicture {
        tall: !Theme.portrait
    }
    workSpacing: Theme.spaceS
    // Later: the cards' number is read from heights that are still being laid out.
    onPerPageChanged: Qt.callLater(root.fill)
    Component.onCompleted: fill()

    Connections {
        target: root.model

        function onToolChanged(): void {
            root.work.toTop();
        }
    }

    LookWords {
        id: words
    }

    LookField {
        id: field

        width: parent.width
        words: root.model.words
        open: root.typing
        found: root.model.found === 0 ? qsTr("Inga kurser") : (root.model.found === 1 ? qsTr("1 kurs") : qsTr("%1 kurser").arg(root.model.foundText))
        onTapped: root.model.openTool("words")
    }

    LookFilters {
        id: filters

        visible: !root.typing
        width: parent.width
        tool: root.model.tool
        area: root.model.area
        place: root.model.place
        form: words.form(root.model.form)
        onWanted: tool => root.model.openTool(tool)
    }

    LookOptions {
        visible: root.picking
        width: parent.width
        options: root.model.options
        anything: root.model.allChosen
        onChosen: value => root.model.choose(value)
    }

    Item {
        visible: !root.picking
        width: parent.width
        // While letters are typed, the keyboard stays where it is.
        height: root.typing ? Math.max(root.room, inside.height) : inside.height

        Column {
            id: inside

            width: parent.width

            LookResults {
                id: results

                visible: root.model.found > 0
                width: parent.width
                results: root.model.results
                onChosen: course => root.model.openCourse(course)
            }

            LookNothing {
                visible: root.model.found === 0
                width: parent.width
                brief: root.typing
                onAllWanted: root.model.showAll()
                onTalkWanted: root.model.talk()
            }
        }
    }

    LookPager {
        visible: !root.picking && !root.typing && (root.model.page > 0 || !root.model.lastPage)
        width: parent.width
        first: root.model.page === 0
        last: root.model.lastPage
        onTurned: pages => root.model.turn(pages)
    }

    Keyboard {
        id: keyboard

        visible: root.typing
        width: parent.width
        onTyped: letter => root.model.typeLetter(letter)
        onErased: root.model.eraseLetter()
        onCleared: root.model.clearWords()
        onDone: root.model.openTool("words")
    }
}
