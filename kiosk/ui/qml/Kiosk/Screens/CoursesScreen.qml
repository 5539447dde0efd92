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
    readonly property real foot: typing ? keyboard.height : pager.implicitHeight
    readonly property real room: work.height - field.height - (typing ? 0 : filters.height + workSpacing) - foot - 2 * workSpacing
    readonly property int most: Math.floor((room + results.rowSpacing) / (results.cell + results.rowSpacing))
    // Over the keyboard the number of courses found may stand alone.
    readonly property int least: typing ? 0 : 1
    readonly property int rows: Math.max(least, most - fewer)
    readonly property int perPage: rows * results.columns
    readonly property string look: [Theme.language, Theme.large, Theme.airy, Theme.reach, shown, model.tool, model.words].join()
    // Rows that had no room after all, because their titles are long.
    property int fewer: 0

    function fill(): void {
        root.model.showRows(root.perPage);
    }

    function squeeze(): void {
        results.ensurePolished();
        // More cards than there may be: the model has not followed yet, and what is measured is the old page.
        if (results.visible && rows > least && results.cards <= perPage && results.implicitHeight > room + 1)
            fewer += 1;
    }

    failures: model.found > 0 || picking ? [] : typing ? [field.found] : [field.found, nothing.sentence]
    news: model.found > 0 && !picking ? [field.found] : []
    title: qsTr("Hitta en kurs")
    sky: Theme.skySun
    workTop: 500
    picture: CoursesPicture {
        tall: !Theme.portrait
    }
    workSpacing: Theme.spaceS
    // Later: the cards' number is read from heights that are still being laid out.
    onPerPageChanged: Qt.callLater(root.fill)
    onRoomChanged: Qt.callLater(root.squeeze)
    onLookChanged: fewer = 0
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
        height: root.typing ? Math.max(0, root.room) : inside.height

        Column {
            id: inside

            width: parent.width

            LookResults {
                id: results

                visible: root.model.found > 0 && root.rows > 0
                width: parent.width
                results: root.model.results
                onImplicitHeightChanged: Qt.callLater(root.squeeze)
                // What grew while nobody saw it is measured now.
                onVisibleChanged: Qt.callLater(root.squeeze)
                onChosen: course => root.model.openCourse(course)
            }

            LookNothing {
                id: nothing

                visible: root.model.found === 0 && (!root.typing || root.room > 240)
                width: parent.width
                brief: root.typing
                onAllWanted: root.model.showAll()
                onTalkWanted: root.model.talk()
            }
        }
    }

    LookPager {
        id: pager

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
