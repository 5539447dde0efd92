import QtQuick
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

    LookFilter {
        tool: "area"
        value: root.area
        empty: qsTr("Område")
        open: root.tool
        widest: root.width
        onTapped: root.wanted(tool)
    }

    LookFilter {
        tool: "place"
        value: root.place
        empty: qsTr("Plats")
        open: root.tool
        widest: root.width
        onTapped: root.wanted(tool)
    }

    LookFilter {
        tool: "form"
        value: root.form
        empty: qsTr("Skolform")
        open: root.tool
        widest: root.width
        onTapped: root.wanted(tool)
    }
}
