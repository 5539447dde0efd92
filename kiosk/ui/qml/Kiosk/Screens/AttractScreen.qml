pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Drawing
import Kiosk.Models
import Kiosk.Theme

// The poster in turn with the silent films; the start and the languages are always there.
ScreenPage {
    id: root

    required property AttractModel model
    readonly property bool filmOn: show?.playing ?? false
    readonly property FilmShow show: films.item as FilmShow
    // Moving pictures are for screens that can draw them and visitors who have not asked for stillness.
    readonly property bool filmsWanted: model.filmsWanted && GraphicsInfo.api !== GraphicsInfo.Software && GraphicsInfo.api !== GraphicsInfo.Unknown && !Theme.reducedMotion
    readonly property real workWidth: Theme.portrait ? width - 2 * Theme.margin : 780
    // Where the work begins without a bubble, and where the bus's would be then.
    readonly property real start: height - work.anchors.bottomMargin - sign.height - Theme.spaceL - grid.height
    readonly property real said: poster.above(start) + poster.stageY + poster.busCrown - 212
    // Big letters and high scripts leave the bus no room to speak; the largest leave none for what it says.
    readonly property bool bubbles: Theme.portrait && !Theme.large && said - bubble.height > title.y + title.height
    readonly property bool words: Theme.portrait && !bubbles && start - Theme.spaceL - alone.height > title.y + title.height

    Rectangle {
        anchors.fill: parent
        color: Theme.skyDawn
    }

    Rectangle {
        visible: !Theme.portrait
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        width: parent.width - poster.width
        color: Theme.paper
    }

    PosterPicture {
        id: poster

        anchors.left: parent.left
        anchors.bottom: parent.bottom
        // The road comes out from under the sign, wherever that stands.
        anchors.bottomMargin: Theme.portrait ? Math.min(0, parent.height - 426 - work.y) : 0

        // Where the picture begins when the work does there.
        function above(start: real): real {
            return root.height - height - Math.min(0, root.height - 426 - start);
        }

        width: Theme.portrait ? parent.width : parent.width - 820
        height: Theme.portrait ? Math.min(parent.height, 1400) : parent.height
        tall: !Theme.portrait
        transform: Scale {
            origin.x: poster.width / 2
            xScale: Theme.rightToLeft ? -1 : 1
        }

        SequentialAnimation on roll {
            running: root.shown && !root.filmOn && Theme.rollLoop > 0
            loops: Animation.Infinite

            NumberAnimation {
                from: 0
                to: 24
                duration: Theme.rollLoop / 2
                easing.type: Easing.InOutSine
            }

            NumberAnimation {
                from: 24
                to: 0
                duration: Theme.rollLoop / 2
                easing.type: Easing.InOutSine
            }
        }
    }

    Label {
        id: title

        visible: !root.filmOn
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.leftMargin: Theme.margin
        anchors.topMargin: Theme.portrait ? Math.round(112 * Theme.display / 144) : 60
        width: (Theme.portrait ? parent.width : poster.width) - 2 * Theme.margin
        text: qsTr("Är studier\nnågot för\nmig?")
        role: Label.Display
        Accessible.role: Accessible.Heading
    }

    Bubble {
        id: bubble

        visible: root.bubbles && root.model.eventName !== ""
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.bottom: poster.top
        anchors.bottomMargin: 212 - poster.stageY - poster.busCrown
        text: root.model.eventName
    }

    Loader {
        id: films

        anchors.left: parent.left
        anchors.top: parent.top
        width: Theme.portrait ? parent.width : poster.width
        height: Theme.portrait ? work.y - Theme.spaceL : parent.height
        asynchronous: true

        Binding {
            target: films.item
            property: "shown"
            value: root.shown && root.filmsWanted
        }

        // The poster comes first; until its time is over nothing of the films is loaded.
        Timer {
            interval: Theme.slideShow
            running: root.shown && root.filmsWanted && films.source.toString() === ""
            onTriggered: films.setSource("AttractFilms.qml", {
                model: root.model
            })
        }
    }

    Column {
        id: work

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.rightMargin: Theme.portrait ? Theme.margin : 24
        anchors.bottomMargin: Theme.portrait ? 40 : (parent.height - height) / 2
        width: root.workWidth
        spacing: Theme.spaceL

        Label {
            visible: !Theme.portrait && text !== ""
            width: parent.width
            text: root.model.eventName
            role: Label.H2
        }

        Bubble {
            id: alone

            visible: root.words && text !== ""
            text: root.model.eventName
            widest: parent.width - 72
            spoken: false
        }

        Sign {
            id: sign

            width: parent.width
            height: Theme.portrait ? 148 : 132
            start: true
            name: qsTr("Tryck här för att börja")
            onTapped: root.model.start()
        }

        Grid {
            id: grid

            columns: Theme.portrait && !Theme.large && !Theme.airy && root.workWidth > 900 ? 3 : 2
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap

            Repeater {
                model: root.model.languages

                LanguagePill {
                    width: (root.workWidth - (grid.columns - 1) * Theme.gap) / grid.columns
                    onTapped: root.model.chooseLanguage(code)
                }
            }
        }
    }
}
