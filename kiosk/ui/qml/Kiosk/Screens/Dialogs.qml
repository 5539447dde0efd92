pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Models

// What may lie over a screen: the choice of language, what makes it easier, or the question whether anybody is there.
// They are built beforehand, so that they come at once.
Item {
    id: root

    required property KioskModel kiosk
    required property bool wanted

    Connections {
        target: root.kiosk.idle

        function onAsked(): void {
            root.kiosk.reader.announcer.ask((question.item as StillThereDialog).spoken);
        }
    }

    Loader {
        anchors.fill: parent
        active: root.wanted || root.kiosk.dialog === "language"
        visible: root.kiosk.dialog === "language"
        sourceComponent: LanguageDialog {
            languages: root.kiosk.languages
            onChosen: code => root.kiosk.chooseLanguage(code)
            onClosed: root.kiosk.closeDialog()
        }
    }

    Loader {
        anchors.fill: parent
        active: root.wanted || root.kiosk.dialog === "help"
        visible: root.kiosk.dialog === "help"
        sourceComponent: HelpDialog {
            kiosk: root.kiosk
        }
    }

    Loader {
        id: question

        anchors.fill: parent
        active: root.wanted || root.kiosk.dialog === "still-there"
        visible: root.kiosk.dialog === "still-there"
        sourceComponent: StillThereDialog {
            secondsLeft: root.kiosk.idle.secondsLeft
            onTimeWanted: root.kiosk.takeTime()
            onStayed: root.kiosk.idle.stay()
            onEnded: root.kiosk.end()
        }
    }
}
