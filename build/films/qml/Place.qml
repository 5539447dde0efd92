import QtQuick

// Brings the station of a picture's name to its place along the road.
Loader {
    id: root

    required property string picture
    required property real t
    required property real seconds
    // Where the part before the road belongs.
    required property Item front

    visible: Math.abs(x - 540) < 1240
    source: picture.charAt(0).toUpperCase() + picture.slice(1) + "Station.qml"

    Binding {
        target: root.item
        property: "t"
        value: root.t
    }

    Binding {
        target: root.item
        property: "seconds"
        value: root.seconds
    }

    Loader {
        parent: root.front
        x: root.x
        visible: root.visible
        sourceComponent: (root.item as Station)?.before ?? null
    }
}
