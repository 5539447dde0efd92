pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Drawing
import Kiosk.Models
import Kiosk.Theme

// Where a visitor may begin: the guide first, then everything else.
ScreenFrame {
    id: root

    required property HomeModel model
    readonly property real gap: Theme.portrait ? 24 : 20

    // Big letters take their room from the pictures.
    readonly property real tall: Theme.portrait ? (Theme.large ? 150 : 302) : (Theme.large ? 170 : 220)

    readonly property real lastHeight: Theme.portrait ? (Theme.large ? 110 : 126) : 104

    title: qsTr("Hej!\nVar vill du börja?")
    sky: Theme.skySun
    workTop: Theme.large ? 606 : 652
    // The words stand above the trees, in any script.
    clearance: 330
    workSpacing: gap
    picture: HomePicture {
        tall: !Theme.portrait
    }

    QuizTile {
        width: parent.width
        name: qsTr("Är studier\nnågot för mig?")
        note: root.model.answered ? qsTr("Fortsätt där du var") : qsTr("Högst 8 korta frågor")
        onTapped: root.model.open("quiz")
    }

    Row {
        width: parent.width
        spacing: root.gap

        PictureTile {
            id: stories

            width: (parent.width - root.gap) / 2
            height: Math.max(implicitHeight, films.implicitHeight)
            least: root.tall
            name: qsTr("Berättelser")
            picture: PeopleTilePicture {}
            onTapped: root.model.open("stories")
        }

        PictureTile {
            id: films

            width: (parent.width - root.gap) / 2
            height: stories.height
            least: root.tall
            name: qsTr("Korta filmer")
            picture: PlayTilePicture {}
            onTapped: root.model.open("films")
        }
    }

    Grid {
        id: small

        // A quarter of the row, and what each tile has of it.
        readonly property real quarter: (width - 3 * root.gap) / 4
        readonly property real cell: columns > 2 ? quarter : (width - root.gap) / 2

        width: parent.width
        columns: longest.implicitWidth + 2 * Theme.spaceXs <= quarter ? 4 : 2
        spacing: root.gap

        LongestWord {
            id: longest

            words: [courses, map, money, words].map(each => each.name).join(" ")
            role: Label.Tile
            airy: Theme.airy && !Theme.large
            font.weight: Theme.weightAnswer
        }

        Tile {
            id: courses

            width: small.cell
            name: qsTr("Kurser")
            icon: "courses"
            onTapped: root.model.open("courses")
        }

        Tile {
            id: map

            width: small.cell
            name: qsTr("Karta")
            icon: "map"
            onTapped: root.model.open("map")
        }

        Tile {
            id: money

            width: small.cell
            name: qsTr("Pengar")
            icon: "wallet"
            onTapped: root.model.open("money")
        }

        Tile {
            id: words

            width: small.cell
            name: qsTr("Ord")
            icon: "words"
            onTapped: root.model.open("words")
        }
    }

    Flow {
        id: last

        readonly property bool together: talk.implicitWidth - Theme.spaceS <= width - 2 * root.gap - 2 * small.quarter

        width: parent.width
        spacing: root.gap

        OutlineButton {
            id: talk

            width: last.together ? parent.width - 2 * root.gap - 2 * small.quarter : parent.width
            height: root.lastHeight
            name: qsTr("Prata med någon")
            icon: "talk"
            role: Label.Tile
            onTapped: root.model.talk()
        }

        OutlineButton {
            width: last.together ? small.quarter : (parent.width - root.gap) / 2
            height: root.lastHeight
            name: qsTr("Vägar")
            role: Label.Tile
            onTapped: root.model.open("routes")
        }

        OutlineButton {
            width: last.together ? small.quarter : (parent.width - root.gap) / 2
            height: root.lastHeight
            name: qsTr("Om")
            role: Label.Tile
            onTapped: root.model.open("about")
        }
    }
}
