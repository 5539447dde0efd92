import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// What the list is narrowed to: an area, a place, a form. A tap shows what there is to choose from.
Flow {
    id: root

    required property string tool
    required property string area
    required property string place
    required property string form

    signal wanted(tool: string)

    spacing: Theme.spaceS

    Chip {
        name: root.area !== "" ? root.area : qsTr("Område")
        icon: root.tool === "area" ? "up" : "down"
        checked: root.area !== "" || root.tool === "area"
        accessibleRole: Accessible.Button
        onTapped: root.wanted("area")
    }

    Chip {
        name: root.place !== "" ? root.place : qsTr("Plats")
        icon: root.tool === "place" ? "up" : "down"
        checked: root.place !== "" || root.tool === "place"
        accessibleRole: Accessible.Button
        onTapped: root.wanted("place")
    }

    Chip {
        name: root.form !== "" ? root.form : qsTr("Skolform")
        icon: root.tool === "form" ? "up" : "down"
        checked: root.form !== "" || root.tool === "form"
        accessibleRole: Accessible.Button
        onTapped: root.wanted("form")
    }
}
