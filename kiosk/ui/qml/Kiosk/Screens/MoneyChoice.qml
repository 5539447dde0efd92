import QtQuick
import Kiosk.Controls

// One of the choices of a question; the chosen one is filled and carries a check.
Chip {
    accessibleRole: Accessible.RadioButton
    icon: checked ? "check" : ""
}
