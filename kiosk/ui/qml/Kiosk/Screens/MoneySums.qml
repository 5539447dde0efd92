pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// The big answer and the three things that change it.
Column {
    id: root

    required property MoneyModel model

    function nameOf(pace: int): string {
        switch (pace) {
        case 100:
            return qsTr("Heltid");
        case 50:
            return qsTr("Halvtid");
        default:
            return qsTr("%1 %").arg(pace);
        }
    }

    spacing: Theme.portrait ? Theme.spaceL : Theme.spaceS

    MoneySum {
        width: parent.width
        model: root.model
    }

    MoneyAsk {
        width: parent.width
        ask: qsTr("Jag läser")

        Repeater {
            model: root.model.paces

            MoneyChoice {
                required property int pace
                required property bool chosen

                name: root.nameOf(pace)
                checked: chosen
                onTapped: root.model.choosePace(pace)
            }
        }
    }

    MoneyAsk {
        width: parent.width
        ask: qsTr("Mina barn")

        MoneyStep {
            name: qsTr("Ett barn mindre")
            icon: "remove"
            enabled: root.model.canTake
            onTapped: root.model.changeChildren(-1)
        }

        Label {
            width: 88
            height: 88
            text: root.model.childrenWritten
            role: Label.H2
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
        }

        MoneyStep {
            name: qsTr("Ett barn till")
            icon: "add"
            enabled: root.model.canAdd
            onTapped: root.model.changeChildren(1)
        }
    }

    MoneyAsk {
        width: parent.width
        ask: qsTr("Jag tar lån")

        MoneyChoice {
            name: qsTr("Ja")
            checked: root.model.loan
            onTapped: root.model.chooseLoan(true)
        }

        MoneyChoice {
            name: qsTr("Nej")
            checked: !root.model.loan
            onTapped: root.model.chooseLoan(false)
        }
    }
}
