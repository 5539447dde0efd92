pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// About the kiosk: what it keeps (nothing), how it suggests, what it is made of.
ScreenFrame {
    id: root

    required property AboutModel model

    function statusOf(status: string): string {
        switch (status) {
        case "human":
            return qsTr("Skrivet av en människa.");
        case "reviewed":
            return qsTr("Översatt av dator. Läst av en människa.");
        default:
            return qsTr("Översatt av dator. Kan bli fel.");
        }
    }

    title: qsTr("Så räknar vi")
    sky: Theme.skyWater
    workTop: 652
    workSpacing: Theme.spaceXl

    AboutPart {
        width: parent.width
        icon: "shield"
        heading: qsTr("Vi vet inte vem du är")
        text: qsTr("Vi sparar inte vem du är. Vi sparar inte dina svar. När du går börjar kiosken om.")
    }

    AboutPart {
        width: parent.width
        icon: "route"
        heading: qsTr("Så gör vi förslagen")
        text: qsTr("Vi jämför dina svar med kurserna. Vi säger varför en kurs passar, och vad som kan vara svårt. Du bestämmer själv.")
    }

    AboutPart {
        width: parent.width
        icon: "language"
        heading: qsTr("Språken")

        Repeater {
            model: root.model.languages

            Label {
                required property string endonym
                required property string status

                width: parent.width
                text: qsTr("%1: %2").arg(endonym).arg(root.statusOf(status))
                role: Label.Body
            }
        }
    }

    AboutPart {
        width: parent.width
        icon: "book"
        heading: root.model.pack
        text: qsTr("Innehåll %1. Gäller till och med %2.").arg(root.model.version).arg(root.model.validUntil)
    }

    AboutPart {
        width: parent.width
        icon: "heart"
        heading: qsTr("Källor och tack")
        text: qsTr("Kartans gränser: SCB. Orter: GeoNames (CC BY 4.0). Bokstäver: Noto (OFL). Symboler: Material Symbols (Apache 2.0). Programmet är byggt med Qt (LGPL).")
    }
}
