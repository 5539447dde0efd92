pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Drawing
import Kiosk.Models
import Kiosk.Theme

// About the kiosk: what it keeps (nothing), how it suggests, what it is made of.
ScreenFrame {
    id: root

    required property AboutModel model
    // What is promised to the visitor: beside a translation that nobody has read stand these very words.
    readonly property string kept: QT_TR_NOOP("Vi sparar inte vem du är. Vi sparar inte dina svar. När du går börjar kiosken om.")
    readonly property string counted: QT_TR_NOOP("Vi räknar hur ofta något öppnas eller väljs. Vi sparar bara antal, dag för dag. Vi sparar inte vem som gjorde vad.")
    readonly property string uncounted: QT_TR_NOOP("Den här kiosken räknar inte vad som öppnas eller väljs.")
    readonly property string suggested: QT_TR_NOOP("Vi jämför dina svar med kurserna. Vi säger varför en kurs passar, och vad som kan vara svårt. Du bestämmer själv.")

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
    sky: Theme.skySand
    workTop: 652
    picture: AboutPicture {
        tall: !Theme.portrait
    }
    workSpacing: Theme.spaceXl

    AboutPart {
        width: parent.width
        icon: "shield"
        heading: qsTr("Vi vet inte vem du är")
        text: qsTr(root.kept)
        swedish: Theme.machineTranslated ? root.kept : ""
    }

    AboutPart {
        width: parent.width
        icon: "group"
        heading: root.model.counts ? qsTr("Vi räknar bara antal") : qsTr("Vi räknar inte här")
        text: root.model.counts ? qsTr(root.counted) : qsTr(root.uncounted)
        swedish: !Theme.machineTranslated ? "" : root.model.counts ? root.counted : root.uncounted
    }

    AboutPart {
        width: parent.width
        icon: "route"
        heading: qsTr("Så gör vi förslagen")
        text: qsTr(root.suggested)
        swedish: Theme.machineTranslated ? root.suggested : ""
    }

    AboutPart {
        width: parent.width
        icon: "language"
        heading: qsTr("Språken")

        Repeater {
            model: root.model.languages

            Row {
                id: row

                required property string endonym
                required property string status

                width: parent.width
                spacing: Theme.spaceM

                Label {
                    id: language

                    width: Math.max(190, implicitWidth)
                    text: row.endonym
                    role: Label.Body
                    font.weight: Theme.weightTile
                    wrapMode: Text.NoWrap
                }

                Label {
                    width: row.width - language.width - row.spacing
                    text: root.statusOf(row.status)
                    role: Label.Body
                }
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
