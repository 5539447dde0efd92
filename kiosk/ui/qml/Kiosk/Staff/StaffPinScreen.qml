pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// The pad. It asks for the PIN, or lets one be chosen; dots tell how many figures are typed.
StaffFrame {
    id: root

    required property StaffPinModel model
    readonly property bool asks: ["enter", "choose", "repeat"].includes(model.purpose)

    function heading(): string {
        switch (model.purpose) {
        case "choose":
            return qsTr("Välj en kod för personal");
        case "repeat":
            return qsTr("Skriv koden en gång till");
        case "forgotten":
            return qsTr("Glömt koden?");
        case "closed":
            return qsTr("Här är stängt");
        default:
            return qsTr("Kod för personal");
        }
    }

    function waiting(): string {
        if (model.waits > 90)
            return qsTr("Vänta %1 minuter.").arg(Math.ceil(model.waits / 60));
        return qsTr("Vänta %1 sekunder.").arg(model.waits);
    }

    function sentence(): string {
        if (model.waits > 0)
            return [model.said, waiting()].join(" ").trim();
        if (model.busy)
            return qsTr("Ett ögonblick …");
        if (model.said !== "")
            return model.said;
        return model.purpose === "choose" ? qsTr("Minst %1 siffror. Inget datum, ingen rad.").arg(model.least) : "";
    }

    title: heading()
    actions.secondary: model.purpose === "enter" ? qsTr("Glömt koden?") : ""
    actions.secondaryIcon: "question"
    actions.onSecondaryTapped: model.forget()

    Label {
        visible: root.asks || root.model.purpose === "closed"
        width: parent.width
        height: Math.max(implicitHeight, (Theme.portrait ? 2 : 1) * lineHeight)
        text: root.sentence()
        role: Label.Lead
        font.weight: Theme.weightAnswer
    }

    Row {
        visible: root.asks
        height: 44
        spacing: Theme.spaceM
        Accessible.role: Accessible.StaticText
        Accessible.name: qsTr("%1 siffror").arg(root.model.typed)

        Repeater {
            model: Math.max(root.model.least, root.model.typed)

            Rectangle {
                required property int index

                width: 40
                height: 40
                radius: 20
                color: index < root.model.typed ? Theme.primary : Theme.card
                border.width: Theme.stroke
                border.color: Theme.outline
            }
        }
    }

    StaffKeys {
        visible: root.asks
        width: parent.width
        open: root.model.open
        mayFinish: root.model.maySubmit
        onPressed: figure => root.model.press(figure)
        onErased: root.model.erase()
        onFinished: root.model.submit()
    }

    Column {
        visible: root.model.purpose === "forgotten"
        width: parent.width
        spacing: Theme.spaceL

        Label {
            width: parent.width
            text: root.model.unlockCode === "" ? qsTr("Ingen kod är vald än.") : qsTr("Ring kontoret. Läs upp den här koden:")
            role: Label.Lead
        }

        StaffPanel {
            visible: root.model.unlockCode !== ""
            width: parent.width

            Label {
                width: parent.width
                text: root.model.unlockCode
                role: Label.H1
                horizontalAlignment: Text.AlignHCenter
            }
        }

        Label {
            width: parent.width
            text: qsTr("De gör ett USB-minne åt dig. Öppna den här sidan igen och sätt i minnet. Då får du välja en ny kod.")
            role: Label.Lead
        }

        Label {
            visible: root.model.said !== ""
            width: parent.width
            text: root.model.said
            role: Label.Lead
            font.weight: Theme.weightTile
        }
    }
}
