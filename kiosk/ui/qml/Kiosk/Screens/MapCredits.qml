import Kiosk.Controls

// Whose map it is, and how exact.
Label {
    text: qsTr("Karta: SCB, GeoNames. Ungefärliga lägen.")
    role: Label.Small
}
