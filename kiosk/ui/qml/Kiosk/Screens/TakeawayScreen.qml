pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Drawing
import Kiosk.Models
import Kiosk.Theme

// What the visitor takes home: a ticket with one code, the number to call, and one next step.
ScreenFrame {
    id: root

    required property TakeawayModel model

    function nameOf(ticket: string): string {
        return ticket === "course" ? qsTr("Kursen") : ticket === "place" ? qsTr("Platsen") : qsTr("Min plan");
    }

    // What happened to the slip; nothing while nothing is printed.
    function told(printing: string): string {
        switch (printing) {
        case "printing":
            return qsTr("Skriver ut …");
        case "done":
        case "sent":
            return qsTr("Ta din lapp.");
        case "failed":
            return qsTr("Det gick inte att skriva ut. Fota rutan i stället.");
        }
        return "";
    }

    failures: (model.printing === "failed" ? [told(model.printing)] : []).concat(code.lost ? [code.loss] : [])
    news: model.printing !== "failed" && model.printing !== "" ? [told(model.printing)] : []
    // What is printed is heard first, too.
    alsoSpoken: model.slipWords
    title: qsTr("Ta med dig\ndet här")
    titleColor: Theme.skyGreenInk
    sky: Theme.skyGreen
    workTop: 500
    // The ticket lies over the hills.
    picture: Item {
        readonly property real below: Theme.portrait ? 156 : 0

        implicitHeight: scene.implicitHeight - below

        TakeawayPicture {
            id: scene

            anchors.fill: parent
            anchors.bottomMargin: -parent.below
            tall: !Theme.portrait
        }
    }
    actions.primary: root.model.canPrint ? qsTr("Skriv ut") : qsTr("Klar")
    actions.primaryIcon: root.model.canPrint ? "printer" : "check"
    actions.secondary: root.model.canPrint ? qsTr("Klar") : ""
    actions.onPrimaryTapped: root.model.canPrint ? root.model.printSlip() : root.model.finish()
    actions.onSecondaryTapped: root.model.finish()

    Flow {
        width: parent.width
        spacing: Theme.spaceS

        Repeater {
            model: root.model.tickets

            Chip {
                required property string ticket
                required property bool chosen

                name: root.nameOf(ticket)
                // In big and airy letters the words alone fill the row; the code under them has to stay whole.
                icon: Theme.large && Theme.airy ? "" : ticket === "course" ? "courses" : ticket === "place" ? "pin" : "route"
                accessibleRole: Accessible.RadioButton
                checked: chosen
                onTapped: root.model.choose(ticket)
            }
        }
    }

    TicketSheet {
        width: parent.width
        stub: [
            TicketWords {
                heading: qsTr("Ditt nästa steg")
                words: root.model.step
            },
            TicketWords {
                heading: qsTr("Säg så här")
                words: qsTr("”%1”").arg(root.model.openingLine)
                swedish: root.model.openingLineSwedish !== "" ? `”${root.model.openingLineSwedish}”` : ""
            }
        ]

        Label {
            visible: text !== ""
            width: parent.width
            text: root.told(root.model.printing)
            role: Label.Lead
            font.weight: Theme.weightTitle
            Accessible.role: Accessible.AlertMessage
        }

        TicketTitle {
            visible: !code.tight
            width: parent.width
            model: root.model
        }

        TicketCode {
            id: code

            width: parent.width
            model: root.model
        }

        TicketTitle {
            visible: code.tight && !code.low
            width: parent.width
            model: root.model
        }

        TicketPhone {
            visible: root.model.phone !== ""
            width: parent.width
            contact: root.model.contact
            phone: root.model.phone
        }

        TicketPlan {
            width: parent.width
            plan: root.model.plan
        }
    }
}
