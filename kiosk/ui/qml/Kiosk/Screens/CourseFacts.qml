import QtQuick
import Kiosk.Models
import Kiosk.Theme

// Four facts of a course: how long, what it costs, money from CSN, when it starts.
Grid {
    id: root

    required property CourseModel model
    readonly property real cell: (width - (columns - 1) * columnSpacing) / columns
    readonly property bool dated: model.start === "dated"
    readonly property bool asked: model.start === "ask"
    readonly property string ask: qsTr("Det vet vi inte. Fråga skolan.")

    columns: Theme.large ? 1 : 2
    columnSpacing: Theme.spaceL
    rowSpacing: Theme.spaceL

    CourseFact {
        width: root.cell
        label: qsTr("Så lång tid tar det")
        fact: root.model.length
        note: root.model.length === "" ? root.ask : ""
    }

    CourseFact {
        width: root.cell
        label: qsTr("Det kostar")
        fact: root.model.cost
        note: root.model.cost === "" ? root.ask : ""
    }

    CourseFact {
        width: root.cell
        label: qsTr("Pengar från CSN")
        fact: root.model.studentAid === "yes" ? qsTr("Ja") : root.model.studentAid === "no" ? qsTr("Nej") : ""
        note: root.model.studentAid === "yes" ? qsTr("Du kan söka studiemedel.") : root.model.studentAid === "no" ? qsTr("Kursen ger inte studiemedel.") : root.ask
    }

    CourseFact {
        width: root.cell
        label: qsTr("Nästa start")
        fact: root.asked ? "" : root.dated ? root.model.startDay : qsTr("Flera starter om året")
        note: root.asked ? qsTr("Startdatum vet vi inte. Fråga skolan.") : root.model.applyBy !== "" ? qsTr("Sök senast %1").arg(root.model.applyBy) : ""
    }
}
