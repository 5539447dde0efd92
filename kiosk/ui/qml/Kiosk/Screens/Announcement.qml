import QtQuick
import Kiosk.Models

// Tells some texts of the screen to those who do not see it, as soon as they stand there.
QtObject {
    id: root

    required property KioskModel kiosk
    required property list<string> texts
    // Something has gone wrong; else something has only changed.
    property bool wrong: false
    readonly property string words: texts.join(" ")

    function tell(): void {
        if (words === "")
            return;
        if (wrong)
            kiosk.reader.announcer.warn(texts);
        else
            kiosk.reader.announcer.tell(texts);
    }

    // Later: what a tap changes comes in several steps, and silences what was said before.
    onWordsChanged: Qt.callLater(tell)
}
