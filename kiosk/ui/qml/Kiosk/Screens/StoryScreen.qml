pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Drawing
import Kiosk.Models
import Kiosk.Theme

// One story, a slide at a time. The picture gives way when the words need the room.
ScreenFrame {
    id: root

    required property StoryModel model
    readonly property real tallest: Theme.large ? 1000 : 1130
    readonly property real below: actions.implicitHeight + Theme.spaceM + 40

    sky: Theme.skyCoral
    picture: StoryScene {
        id: scene

        model: root.model
        room: Theme.portrait ? root.workY : 0

        Binding {
            target: root
            property: "sky"
            value: scene.sky
        }
    }
    workTop: Math.max(600, Math.min(tallest, height - below - work.contentHeight))
    actions.secondary: model.slide > 0 ? qsTr("Förra") : ""
    actions.secondaryIcon: "back"
    actions.primary: model.last ? qsTr("Prata med någon") : qsTr("Nästa")
    actions.primaryIcon: model.last ? "talk" : ""
    actions.onSecondaryTapped: model.goBack()
    actions.onPrimaryTapped: model.last ? model.talk() : model.goOn()
    data: [
        StoryRoad {
            id: road

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            count: root.model.slides
            seen: root.model.slide + 1
            transform: Scale {
                origin.x: road.width / 2
                xScale: Theme.rightToLeft ? -1 : 1
            }

            Behavior on seen {
                enabled: root.shown

                NumberAnimation {
                    duration: Theme.grow
                    easing.type: Easing.InOutCubic
                }
            }
        },
        StoryPill {
            id: example

            visible: root.model.example
            anchors.left: parent.left
            anchors.top: road.bottom
            anchors.leftMargin: Theme.margin
            anchors.topMargin: 36
            text: qsTr("EXEMPEL – påhittad person")
        },
        // In portrait at the end of the same line; in landscape the line is too short for both.
        StoryPill {
            readonly property bool below: !Theme.portrait && root.model.example

            anchors.right: parent.right
            anchors.top: below ? example.bottom : road.bottom
            anchors.rightMargin: Theme.portrait ? Theme.margin : root.width - Theme.margin - width
            anchors.topMargin: below ? Theme.spaceS : 36
            text: qsTr("%1 av %2").arg(root.model.number).arg(root.model.total)
        }
    ]

    StoryWords {
        width: parent.width
        model: root.model
        hang: !root.work.overflows
        room: Theme.portrait ? 0 : root.work.height
    }
}
