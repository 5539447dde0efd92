import QtQuick
import Kiosk.Controls
import Kiosk.Models

// What is asked before it is done.
HillDialog {
    id: root

    required property StaffModel staff

    function words(): list<string> {
        switch (staff.asked) {
        case "undo":
            return [qsTr("Gå tillbaka?"), qsTr("Kiosken visar då %1. Du kan installera det nya igen.").arg(staff.undoLeadsTo), qsTr("Ja, gå tillbaka")];
        case "stop":
            return [qsTr("Stänga av kiosken?"), qsTr("Kiosken startar inte igen av sig själv. Någon måste starta om datorn."), qsTr("Ja, stäng av")];
        case "restart":
            return [qsTr("Starta om kiosken?"), qsTr("Det tar några sekunder."), qsTr("Ja, starta om")];
        case "trust":
            return [qsTr("Är koderna lika?"), qsTr("Jämför med koden som kontoret har."), qsTr("Ja, de är lika")];
        default:
            return ["", "", ""];
        }
    }

    visible: staff.asked !== ""
    heading: words()[0]
    sentence: words()[1]

    StaffPanel {
        visible: root.staff.asked === "trust"
        width: parent.width

        Label {
            width: parent.width
            text: root.staff.fingerprint
            role: Label.H2
            font.letterSpacing: 2
            horizontalAlignment: Text.AlignHCenter
        }
    }

    Sign {
        width: parent.width
        name: root.words()[2]
        onTapped: root.staff.agree()
    }

    OutlineButton {
        width: parent.width
        name: qsTr("Nej")
        onTapped: root.staff.decline()
    }
}
