import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// What is in the USB port and how far it has come with it.
StaffPanel {
    id: root

    required property StaffPacksModel model
    readonly property bool installs: model.stage === "installing"
    readonly property bool fails: model.stage === "failed" || (model.stage === "found" && ["damaged", "foreign", "refused"].includes(model.verdict))

    fill: model.mayInstall || installs || model.stage === "done" ? Theme.panelGood : fails ? Theme.panelHard : Theme.panelUnknown

    Row {
        spacing: Theme.spaceXs

        Icon {
            name: "usb"
            size: 44
            color: Theme.ink
            anchors.verticalCenter: parent.verticalCenter
        }

        Label {
            text: qsTr("USB-minnet")
            role: Label.Small
        }
    }

    Label {
        visible: text !== ""
        width: parent.width
        text: {
            if (root.model.stage === "none")
                return qsTr("Sätt i ett USB-minne med nytt innehåll.");
            if (root.model.stage === "looking")
                return qsTr("Tittar på USB-minnet …");
            return root.installs ? root.model.copied : root.model.said;
        }
        role: Label.Lead
        font.weight: Theme.weightTile
    }

    StaffRoad {
        visible: root.installs
        width: parent.width
        share: root.model.share
    }

    Label {
        visible: root.installs
        width: parent.width
        text: qsTr("Dra inte ut minnet. Kiosken visar det gamla tills allt är klart.")
        role: Label.Body
    }

    Label {
        visible: root.model.changes !== "" && !root.installs
        width: parent.width
        text: root.model.changes
        role: Label.Lead
    }

    Label {
        visible: root.model.mustPullOut
        width: parent.width
        text: qsTr("Ta ut minnet. Sätt i det igen om du vill försöka på nytt.")
        role: Label.Body
    }

    Label {
        visible: root.model.reported
        width: parent.width
        text: qsTr("En rapport ligger på minnet. Visa den för den som gjorde det.")
        role: Label.Body
    }

    OutlineButton {
        visible: root.model.mayInstall && root.model.changes !== ""
        width: parent.width
        name: qsTr("Se vad som ändras")
        icon: "search"
        onTapped: root.model.showPreview(true)
    }
}
