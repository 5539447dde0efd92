pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// How the kiosk is, and the few things staff do with it.
StaffFrame {
    id: root

    required property StaffHomeModel model
    // Lying down there is less room: the list of all has the rest.
    readonly property int listed: Theme.portrait ? 2 : 1
    readonly property int more: Math.max(0, model.problemCount - listed)

    title: model.status
    sky: model.level === "ok" ? Theme.panelGood : model.level === "" ? Theme.skySand : Theme.skyDawn
    actions.primary: qsTr("Gör öppningskontrollen")
    actions.primaryIcon: "check"
    actions.onPrimaryTapped: staff.go("staff-check")

    Repeater {
        model: root.model.problems

        StaffNote {
            required advice
            required property int index

            visible: index < root.listed
            width: parent?.width ?? 0
        }
    }

    StaffNote {
        visible: root.model.level === "ok"
        width: parent.width
        level: "ok"
        says: qsTr("Kiosken är redo för besökare.")
    }

    StaffRow {
        visible: root.more > 0
        width: parent.width
        name: root.more === 1 ? qsTr("En sak till") : qsTr("%1 saker till").arg(root.more)
        icon: "info"
        onTapped: root.staff.go("staff-health")
    }

    StaffRow {
        visible: root.model.stick !== ""
        width: parent.width
        fill: root.model.hasNews ? Theme.panelGood : Theme.card
        name: qsTr("USB-minne")
        value: root.model.stick
        icon: "usb"
        onTapped: root.staff.go("staff-packs")
    }

    StaffRow {
        width: parent.width
        name: root.model.content
        value: root.model.age
        icon: "courses"
        onTapped: root.staff.go("staff-packs")
    }

    Grid {
        id: tiles

        width: parent.width
        columns: 5
        spacing: Theme.spaceS

        Repeater {
            model: [
                {
                    words: qsTr("Hälsa"),
                    icon: "heart",
                    page: "staff-health",
                    asked: ""
                },
                {
                    words: qsTr("Räknat"),
                    icon: "group",
                    page: "staff-counts",
                    asked: ""
                },
                {
                    words: qsTr("Inställ\u00adningar"),
                    icon: "settings",
                    page: "staff-settings",
                    asked: ""
                },
                {
                    words: qsTr("Starta om"),
                    icon: "replay",
                    page: "",
                    asked: "restart"
                },
                {
                    words: qsTr("Stäng av"),
                    icon: "power",
                    page: "",
                    asked: "stop"
                }
            ]

            Tile {
                required property string words
                required icon
                required property string page
                required property string asked

                name: words
                width: (tiles.width - (tiles.columns - 1) * tiles.spacing) / tiles.columns
                // The longest word has two lines.
                height: Theme.portrait ? 206 : 176
                onTapped: page !== "" ? root.staff.go(page) : root.staff.ask(asked)
            }
        }
    }
}
