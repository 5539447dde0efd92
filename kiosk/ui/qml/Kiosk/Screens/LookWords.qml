import QtQuick

// What a place is, what form a course has, and when it begins, in plain words.
QtObject {
    id: root

    readonly property list<string> placeKinds: ["campus", "komvux", "folkhogskola", "university", "yrkeshogskola", "guidance", "authority", "switchboard"]
    readonly property list<string> placeWords: [qsTr("Campus"), qsTr("Komvux"), qsTr("Folkhögskola"), qsTr("Universitet"), qsTr("Yrkeshögskola"), qsTr("Vägledning"), qsTr("Myndighet"), qsTr("Växel")]
    readonly property list<string> formKinds: ["komvux", "sfi", "provning", "basar", "folkhogskola", "yrkeshogskola", "hogskola", "short", "mooc", "validering"]
    readonly property list<string> formWords: [qsTr("Komvux"), qsTr("Sfi"), qsTr("Prövning"), qsTr("Basår"), qsTr("Folkhögskola"), qsTr("Yrkeshögskola"), qsTr("Högskola"), qsTr("Kort kurs"), qsTr("Öppen nätkurs"), qsTr("Validering")]

    function place(kind: string): string {
        return placeWords[placeKinds.indexOf(kind)] ?? "";
    }

    function form(kind: string): string {
        return formWords[formKinds.indexOf(kind)] ?? "";
    }

    function start(kind: string, day: string): string {
        if (kind === "dated")
            return qsTr("Start %1").arg(day);
        return kind === "continuous" ? qsTr("Flera starter om året") : qsTr("Fråga om nästa start");
    }
}
