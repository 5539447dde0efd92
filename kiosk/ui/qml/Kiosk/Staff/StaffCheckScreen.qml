pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// The opening check: a step at a time, each one question; then the result, to print or to photograph.
StaffFrame {
    id: root

    required property StaffCheckModel model
    readonly property bool asks: ["screen", "sound", "printer", "clock"].includes(model.step)
    readonly property bool isDone: model.step === "done"

    function again(): string {
        return model.step === "sound" ? qsTr("Spela igen") : model.step === "printer" ? qsTr("Skriv ut igen") : "";
    }

    // The nine fields need the whole glass.
    label: isDone || ["", "touch"].includes(model.step) ? "" : qsTr("Steg %1 av %2").arg(model.number).arg(model.steps)
    subtitle: isDone ? qsTr("Ta en bild om du vill spara.") : ""
    title: model.step === "" ? qsTr("Tittar på kiosken …") : model.step === "touch" ? "" : model.title
    sky: isDone ? (model.good ? Theme.panelGood : Theme.skyPeach) : Theme.skySand
    actions.secondary: asks ? qsTr("Nej") : (isDone ? qsTr("Gör om") : "")
    actions.secondaryIcon: asks ? "close" : "replay"
    actions.onSecondaryTapped: asks ? model.answer(false) : model.again()
    actions.primary: asks ? qsTr("Ja") : (isDone ? (model.canPrint ? qsTr("Skriv ut") : qsTr("Klar")) : "")
    actions.primaryIcon: isDone && model.canPrint ? "printer" : "check"
    actions.onPrimaryTapped: {
        if (asks)
            model.answer(true);
        else if (model.canPrint)
            model.printResult();
        else
            staff.go("staff-home");
    }

    Label {
        visible: root.asks
        width: parent.width
        text: root.model.question
        role: Label.H2
    }

    StaffSwatches {
        visible: root.model.step === "screen"
        width: parent.width
    }

    Label {
        visible: root.model.step === "clock"
        width: parent.width
        text: root.model.time
        role: Label.Display
    }

    Label {
        visible: root.model.step === "clock"
        width: parent.width
        text: root.model.day
        role: Label.H2
    }

    OutlineButton {
        visible: root.again() !== ""
        width: parent.width
        name: root.again()
        icon: root.model.step === "sound" ? "speaker" : "printer"
        onTapped: root.model.step === "sound" ? root.model.ring() : root.model.printTrial()
    }

    Label {
        visible: root.model.said !== ""
        width: parent.width
        text: root.model.said
        role: Label.Lead
        font.weight: Theme.weightTile
    }

    StaffSheet {
        visible: root.isDone
        width: parent.width
        model: root.model
    }

    StaffFields {
        parent: root
        anchors.fill: parent
        visible: root.model.step === "touch"
        model: root.model
    }
}
