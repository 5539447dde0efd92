pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// What makes the kiosk easier, beyond the bar; and the way to somebody to talk to.
HillDialog {
    id: root

    required property KioskModel kiosk

    heading: qsTr("Hur vill du ha det?")

    Grid {
        id: grid

        readonly property real half: (width - Theme.gap) / 2
        readonly property real need: Math.max(time.narrowest, text.narrowest, motion.narrowest, sound.narrowest)

        columns: need > half ? 1 : 2
        width: parent.width
        columnSpacing: Theme.gap
        rowSpacing: Theme.spaceS

        component Choice: Answer {
            id: choice

            // As wide as it is with its longest word.
            readonly property real narrowest: longest.implicitWidth + around

            width: grid.columns > 1 ? grid.half : grid.width
            compact: Theme.large || Theme.airy

            LongestWord {
                id: longest

                words: choice.name
                role: Label.Answer
                airy: Theme.airy
            }
        }

        Choice {
            id: time

            name: qsTr("Mer tid")
            icon: "moreTime"
            disc: 0
            checked: root.kiosk.moreTime
            onTapped: root.kiosk.toggleMoreTime()
        }

        Choice {
            id: text

            name: qsTr("Luftig text")
            icon: "words"
            disc: 1
            checked: root.kiosk.airy
            onTapped: root.kiosk.toggleAiry()
        }

        Choice {
            id: motion

            name: qsTr("Stilla bilder")
            icon: "pause"
            disc: 2
            checked: root.kiosk.reducedMotion
            onTapped: root.kiosk.toggleMotion()
        }

        Choice {
            id: sound

            name: qsTr("Inget ljud")
            icon: "speaker"
            disc: 3
            checked: root.kiosk.silent
            onTapped: root.kiosk.toggleSound()
        }
    }

    OutlineButton {
        width: parent.width
        name: qsTr("Prata med någon")
        icon: "talk"
        onTapped: root.kiosk.talk()
    }

    OutlineButton {
        width: parent.width
        name: qsTr("Stäng")
        icon: "close"
        onTapped: root.kiosk.closeDialog()
    }
}
