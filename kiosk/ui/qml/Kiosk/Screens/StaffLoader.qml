import QtQuick
import Kiosk.Models

// Builds the staff's side when somebody has found the way to it, and drops it when they leave.
Loader {
    id: root

    required property StaffGate gate

    Connections {
        target: root.gate

        function onOpenChanged(): void {
            if (root.gate.open)
                root.setSource(Qt.resolvedUrl("../Staff/StaffDesk.qml"), {
                    staff: root.gate.model()
                });
            else
                root.source = "";
        }
    }
}
