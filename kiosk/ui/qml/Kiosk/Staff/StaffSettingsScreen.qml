pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Screens
import Kiosk.Theme

// Settings: the list of them, or the one that lies open.
StaffFrame {
    id: root

    required property StaffSettingsModel model
    readonly property bool lists: model.way === ""

    title: lists ? qsTr("Inställ\u00adningar") : model.label
    actions.secondary: lists ? "" : qsTr("Tillbaka")
    actions.secondaryIcon: "back"
    actions.onSecondaryTapped: model.close()
    workSpacing: Theme.portrait || lists ? Theme.spaceM : Theme.spaceS
    onListsChanged: work.toTop()

    Repeater {
        model: root.lists ? root.model.settings : null

        StaffRow {
            required property string key
            required property string label
            required value

            width: parent?.width ?? 0
            name: label
            onTapped: root.model.open(key)
        }
    }

    StaffRow {
        visible: root.lists
        width: parent.width
        name: qsTr("Kod för personal")
        value: qsTr("Byt kod")
        icon: "shield"
        onTapped: root.model.changePin()
    }

    Label {
        visible: !root.lists
        width: parent.width
        text: root.model.said !== "" ? root.model.said : root.model.hint
        role: Theme.portrait ? Label.Lead : Label.Body
        leading: 1.3
        font.weight: root.model.said !== "" ? Theme.weightTile : Theme.weightBody
    }

    StaffPanel {
        visible: root.model.way === "figures" || root.model.way === "letters"
        width: parent.width
        gap: Theme.portrait ? Theme.spaceM : Theme.spaceS

        Label {
            width: parent.width
            text: `${root.model.typed}| ${root.model.unit}`
            role: Label.H2
            wrapMode: Text.WrapAnywhere
        }
    }

    StaffKeys {
        visible: root.model.way === "figures"
        width: parent.width
        doneName: qsTr("Spara")
        onPressed: figure => root.model.type(figure)
        onErased: root.model.erase()
        onFinished: root.model.keepTyped()
    }

    Keyboard {
        visible: root.model.way === "letters"
        width: parent.width
        signs: ".:/-,"
        onTyped: letter => root.model.type(letter)
        onErased: root.model.erase()
        onCleared: root.model.clear()
        onDone: root.model.keepTyped()
    }

    Repeater {
        model: root.model.way === "choice" ? root.model.choices : null

        Answer {
            required property string key
            required property string words
            required property bool chosen

            width: parent?.width ?? 0
            name: words
            checked: chosen
            onTapped: root.model.keep(key)
        }
    }
}
