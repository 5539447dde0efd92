pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// Content: what is shown, what the stick brings, what it changes, and the way back.
StaffFrame {
    id: root

    required property StaffPacksModel model
    readonly property bool installs: model.stage === "installing"

    function verb(change: string): string {
        return change === "new" ? qsTr("Ny") : change === "removed" ? qsTr("Tas bort") : qsTr("Ändras");
    }

    title: model.preview ? qsTr("Det här ändras") : qsTr("Innehåll")
    actions.primary: model.mayInstall ? qsTr("Installera") : (model.verdict === "not trusted" && model.stage === "found" ? qsTr("Godkänn avsändaren") : "")
    actions.primaryIcon: "check"
    actions.onPrimaryTapped: model.mayInstall ? model.install() : model.offerTrust()
    actions.secondary: model.mayCancel ? qsTr("Avbryt") : (model.preview ? qsTr("Tillbaka") : "")
    actions.secondaryIcon: model.mayCancel ? "close" : "back"
    actions.onSecondaryTapped: model.mayCancel ? model.cancel() : model.showPreview(false)

    Repeater {
        model: root.model.names

        Row {
            id: line

            required property string change
            required property string kind
            required property string title

            width: parent?.width ?? 0
            spacing: Theme.spaceM

            Label {
                id: what

                width: 190
                text: root.verb(line.change)
                role: Label.Body
                leading: 1.3
                font.weight: Theme.weightTile
                color: Theme.accentText
            }

            Label {
                width: line.width - what.width - line.spacing
                text: `${line.title} (${line.kind})`
                role: Label.Body
                leading: 1.3
            }
        }
    }

    Column {
        visible: !root.model.preview
        width: parent.width
        spacing: Theme.spaceM

        StaffNote {
            visible: root.model.outcome !== "" || root.model.busy
            width: parent.width
            level: root.model.busy ? "" : "ok"
            says: root.model.busy ? qsTr("Byter innehåll …") : root.model.outcome
        }

        StaffStick {
            width: parent.width
            model: root.model
        }

        StaffPanel {
            width: parent.width

            Label {
                width: parent.width
                text: qsTr("Kiosken visar")
                role: Label.Small
            }

            Label {
                width: parent.width
                text: root.model.content
                role: Label.Title
            }

            Label {
                width: parent.width
                text: qsTr("%1 Gäller till %2.").arg(root.model.age).arg(root.model.validUntil)
                role: Label.Body
            }
        }

        StaffRow {
            visible: root.model.undoLeadsTo !== "" && !root.installs && !root.model.busy
            width: parent.width
            name: qsTr("Ångra: visa det förra igen")
            value: root.model.undoLeadsTo
            icon: "undo"
            onTapped: root.staff.ask("undo")
        }
    }
}
