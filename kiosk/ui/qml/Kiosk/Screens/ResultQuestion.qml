pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// A question that lies open beside its suggestions, in the guide's colour. Every tap on an option counts at once;
// in portrait it stands below what it moves, so that no hand is in the way.
Item {
    id: root

    required property OpenQuestionModel question
    // Lying down, the question itself is the title over it.
    property bool heads: true
    readonly property real rise: heads ? 48 : 0
    readonly property real foot: Theme.portrait ? 40 : 30
    readonly property real round: rise + (heads ? heading.height + Theme.spaceM : 0) + Theme.spaceM + actions.implicitHeight + foot
    // As high as it would like to be, and with an option to read beside the buttons that show the others.
    readonly property real natural: round + options.contentHeight
    readonly property real least: Math.min(natural, round + 280)

    onVisibleChanged: {
        options.toTop();
        if (visible)
            enter.restart();
    }

    // The top of a wide hill, as an arc.
    Shape {
        visible: root.heads
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        preferredRendererType: Shape.CurveRenderer
        transform: Translate {
            id: hill
        }

        ShapePath {
            fillColor: Theme.skyPeach
            strokeColor: Theme.contrast ? Theme.outline : Theme.skyPeach
            strokeWidth: 4

            PathSvg {
                path: `M -8 ${root.rise} Q ${root.width / 2} ${4 - root.rise} ${root.width + 8} ${root.rise} L ${root.width + 8} ${root.height + 40} L -8 ${root.height + 40} Z`
            }
        }
    }

    Item {
        id: inside

        anchors.fill: parent
        anchors.leftMargin: root.heads ? Theme.margin : 0
        anchors.rightMargin: root.heads ? Theme.margin : 0
        transform: Translate {
            id: words
        }

        Label {
            id: heading

            visible: root.heads
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.topMargin: root.rise
            text: root.question.ask
            role: Label.Title
            leading: Theme.rightToLeft ? 1.4 : 1.2
            Accessible.role: Accessible.Heading
        }

        ScrollArea {
            id: options

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: root.heads ? heading.bottom : parent.top
            anchors.topMargin: root.heads ? Theme.spaceM : 0
            anchors.bottom: actions.top
            anchors.bottomMargin: Theme.spaceM

            Flow {
                width: parent.width
                spacing: Theme.spaceS

                Repeater {
                    model: root.question.options

                    ResultOption {
                        required property string option
                        required property string say
                        required property bool chosen
                        required icon

                        width: root.question.tiles ? Math.min(implicitWidth, options.width) : options.width
                        accessibleRole: root.question.many ? Accessible.CheckBox : Accessible.RadioButton
                        name: say
                        checked: chosen
                        onTapped: root.question.choose(option)
                    }
                }
            }
        }

        ActionRow {
            id: actions

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.bottomMargin: root.foot
            height: implicitHeight
            alwaysStacked: false
            secondary: root.question.answered ? qsTr("Ta bort svaret") : qsTr("Hoppa över")
            primary: qsTr("Klar")
            onSecondaryTapped: root.question.answered ? root.question.removeAnswer() : root.question.skip()
            onPrimaryTapped: root.question.close()
        }
    }

    ParallelAnimation {
        id: enter

        NumberAnimation {
            target: hill
            property: "y"
            from: Theme.screenChange > 0 ? 48 : 0
            to: 0
            duration: Theme.screenChange
            easing.type: Easing.OutCubic
        }

        NumberAnimation {
            target: words
            property: "y"
            from: Theme.screenChange > 0 ? 24 : 0
            to: 0
            duration: Theme.screenChange
            easing.type: Easing.OutCubic
        }
    }
}
