pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// The counts: this week, how to take all of them home, and what is never counted.
StaffFrame {
    id: root

    required property StaffCountsModel model
    // What is done and how it ended stands at the top, wherever somebody was reading.
    readonly property string told: model.writing ? qsTr("Skriver till USB-minnet …") : model.outcome

    onToldChanged: work.toTop()
    title: qsTr("Räknat")
    actions.primary: model.canWrite ? qsTr("Skriv till USB-minnet") : ""
    actions.primaryIcon: "usb"
    actions.onPrimaryTapped: model.write()

    StaffNote {
        visible: root.told !== ""
        width: parent.width
        level: root.model.writing ? "" : root.model.failed ? "bad" : "ok"
        says: root.told
    }

    Repeater {
        model: root.model.warnings

        StaffNote {
            required property string line

            width: parent?.width ?? 0
            level: "warn"
            says: line
        }
    }

    StaffPanel {
        visible: root.model.looking || root.model.lastExport !== ""
        width: parent.width

        Label {
            width: parent.width
            text: qsTr("Den här veckan i korthet")
            role: Label.Small
        }

        Label {
            visible: root.model.looking
            width: parent.width
            text: qsTr("Läser …")
            role: Label.Body
        }

        Repeater {
            model: root.model.groups

            Item {
                id: line

                required property string group
                required property string says

                width: parent?.width ?? 0
                implicitHeight: Math.max(what.height, number.height)

                Label {
                    id: what

                    anchors.left: parent.left
                    anchors.right: number.left
                    anchors.rightMargin: Theme.spaceM
                    text: line.group
                    role: Label.Body
                    leading: 1.3
                }

                Label {
                    id: number

                    anchors.right: parent.right
                    text: line.says
                    role: Label.Body
                    leading: 1.3
                    wrapMode: Text.NoWrap
                    font.weight: Theme.weightTile
                }
            }
        }
    }

    StaffPanel {
        visible: root.model.lastExport !== "" || hint.wanted
        width: parent.width

        Label {
            visible: text !== ""
            width: parent.width
            text: root.model.lastExport
            role: Label.Body
            leading: 1.3
            font.weight: Theme.weightTile
        }

        Label {
            id: hint

            readonly property bool wanted: !root.model.canWrite && !root.model.writing

            visible: wanted
            width: parent.width
            text: qsTr("Sätt i ett USB-minne om du vill hämta allt som är räknat.")
            role: Label.Body
            leading: 1.3
        }
    }

    StaffPanel {
        width: parent.width

        Label {
            width: parent.width
            text: qsTr("Det här räknas aldrig")
            role: Label.Small
        }

        Repeater {
            model: root.model.notCounted

            Label {
                required property string line

                width: parent?.width ?? 0
                text: line
                role: Label.Body
                leading: 1.3
            }
        }
    }

    StaffRow {
        width: parent.width
        name: qsTr("Räknar besök")
        value: root.model.counting ? qsTr("Ja") : qsTr("Nej")
        icon: "settings"
        onTapped: root.model.openSwitch()
    }
}
