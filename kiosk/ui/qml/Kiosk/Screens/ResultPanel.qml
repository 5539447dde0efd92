pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Kiosk.Controls
import Kiosk.Theme

// One kind of reason for a course: why it fits, what is uphill, what nobody has told us, what comes first. Or what
// helps.
Rectangle {
    id: root

    // because, hard, unknown, step or help
    required property string kind
    property list<string> lines
    // Where the last of the lines takes place.
    property string place: ""
    readonly property string heading: kind === "because" ? qsTr("Därför") : kind === "hard" ? qsTr("Kan vara svårt") : kind === "step" ? qsTr("Först") : kind === "help" ? qsTr("Det här kan hjälpa") : qsTr("Vi vet inte")

    visible: lines.length > 0
    implicitHeight: column.height + 2 * Theme.spaceS + Theme.spaceXs
    radius: Theme.radiusPanel
    color: kind === "because" ? Theme.panelGood : kind === "hard" ? Theme.panelHard : kind === "unknown" ? Theme.panelUnknown : Theme.skyWater
    border.width: Theme.contrast ? 2 : 0
    border.color: Theme.ink

    Column {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.leftMargin: Theme.spaceM
        anchors.rightMargin: Theme.spaceM
        anchors.topMargin: Theme.spaceS
        spacing: Theme.spaceXs

        Item {
            width: parent.width
            height: Math.max(44, words.height)

            Item {
                id: sign

                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                width: 46
                height: 44

                Rectangle {
                    visible: root.kind === "because"
                    anchors.centerIn: parent
                    width: 42
                    height: 42
                    radius: 21
                    color: Theme.primary

                    Icon {
                        anchors.centerIn: parent
                        size: 30
                        name: "check"
                        color: Theme.primaryInk
                    }
                }

                Icon {
                    visible: root.kind !== "because" && root.kind !== "hard"
                    anchors.centerIn: parent
                    size: 44
                    name: root.kind === "step" ? "stairs" : root.kind === "help" ? "talk" : "question"
                    color: Theme.ink
                    directional: root.kind === "step"
                }

                // A hill to walk up, never a warning.
                Shape {
                    visible: root.kind === "hard"
                    anchors.fill: parent
                    preferredRendererType: Shape.CurveRenderer
                    transform: Scale {
                        origin.x: sign.width / 2
                        xScale: Theme.rightToLeft ? -1 : 1
                    }

                    ShapePath {
                        fillColor: Theme.ink
                        strokeWidth: -1

                        PathSvg {
                            path: "M 0 38 L 46 8 L 46 38 Z"
                        }
                    }
                }
            }

            Label {
                id: words

                anchors.left: sign.right
                anchors.right: parent.right
                anchors.leftMargin: Theme.spaceS
                anchors.verticalCenter: parent.verticalCenter
                text: root.heading
                role: Label.Body
                font.weight: Theme.weightTile
                leading: Theme.lineTitle
            }
        }

        Repeater {
            model: root.lines

            Label {
                required property string modelData

                width: column.width
                text: modelData
                role: Label.Body
                leading: Theme.rightToLeft ? 1.5 : 1.35
            }
        }

        Item {
            visible: root.place !== ""
            width: parent.width
            height: where.height

            Icon {
                id: pin

                name: "pin"
                size: 40
                color: Theme.ink
                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
            }

            Label {
                id: where

                anchors.left: pin.right
                anchors.right: parent.right
                anchors.leftMargin: Theme.spaceXs
                text: root.place
                role: Label.Body
                font.weight: Theme.weightAnswer
                leading: Theme.rightToLeft ? 1.5 : 1.35
            }
        }
    }
}
