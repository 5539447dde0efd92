pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
import Kiosk.Controls
import Kiosk.Theme

// What is left when the kiosk cannot start: whom to call. Nothing moves, nothing can be pressed.
Window {
    id: root

    required property string heading
    required property list<string> sentences
    required property list<string> names
    required property list<string> phones

    color: Theme.road

    Binding {
        target: Theme
        property: "windowWidth"
        value: root.width
    }

    Binding {
        target: Theme
        property: "windowHeight"
        value: root.height
    }

    Item {
        width: Theme.canvasWidth
        height: Theme.canvasHeight
        scale: Theme.scale
        transformOrigin: Item.TopLeft

        Column {
            anchors.centerIn: parent
            width: Math.min(parent.width, 1080) - 2 * Theme.margin
            spacing: Theme.portrait ? Theme.spaceL : Theme.spaceS

            Label {
                width: parent.width
                text: root.heading
                role: Label.H1
                color: Theme.roadEdge
            }

            Repeater {
                model: root.sentences

                Label {
                    required property string modelData

                    width: parent?.width ?? 0
                    text: modelData
                    role: Label.Lead
                    color: Theme.roadEdge
                }
            }

            Repeater {
                model: root.names

                Column {
                    id: contact

                    required property string modelData
                    required property int index

                    width: parent?.width ?? 0

                    Label {
                        width: contact.width
                        text: contact.modelData
                        role: Label.Lead
                        color: Theme.roadEdge
                    }

                    Label {
                        width: contact.width
                        text: root.phones[contact.index]
                        role: Label.H2
                        color: Theme.roadDash
                    }
                }
            }
        }
    }
}
