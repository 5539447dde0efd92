pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// The poster that every screen is: title in the sky, picture below it, work on the paper hill, one row of actions.
ScreenPage {
    id: root

    property string label: ""
    property string title: ""
    property string subtitle: ""
    property color titleColor: Theme.ink
    property int titleRole: Label.H1
    property color sky: Theme.skyDawn
    property Component picture
    // Where the work begins in portrait, in design pixels from the top; later when the title needs the room.
    property real workTop: 700
    property real landscapeColumn: 796
    property real workSpacing: Theme.spaceM
    default property alias content: work.content
    property alias actions: actions
    property alias work: work
    readonly property alias titleLines: titleLabel.lineCount
    readonly property alias headingHeight: heading.height
    readonly property real headBottom: heading.y + heading.height
    // Where the words end, from the top of the picture.
    readonly property real wordsInPicture: headBottom - scenery.y
    // How much of the picture stays free below the words, standing.
    property real clearance: 132
    // A screen that draws its own head has no room for the frame's.
    readonly property bool heads: title !== ""
    // The notice takes the margin above the title, and more where that is too little.
    readonly property real noticeRoom: notice.visible ? Math.max(0, notice.height + Theme.spaceS + Theme.spaceXs - Theme.margin) : 0
    readonly property real columnWidth: Theme.portrait ? width : landscapeColumn
    readonly property real headRoom: Theme.margin + noticeRoom + heading.height + clearance
    readonly property real workY: Theme.portrait ? Math.max(Theme.reach ? Theme.reachTop : Math.max(workTop, Theme.topQuarter), headRoom) : 0
    // The words come down with the work, as far as that leaves them room.
    readonly property real shift: Theme.portrait && Theme.reach ? Math.max(0, Theme.reachTop - Math.max(workTop, headRoom)) : 0

    notices: notice.news
    onShownChanged: {
        if (shown) {
            work.toTop();
            enter.restart();
        }
    }

    // In high contrast the picture is lines: none runs through a letter.
    component Words: Label {
        id: words

        color: root.titleColor

        Rectangle {
            visible: Theme.contrast
            anchors.left: parent.left
            z: -1
            width: words.contentWidth
            height: words.height
            color: root.sky
        }
    }

    Rectangle {
        id: skyArea

        anchors.left: parent.left
        anchors.top: parent.top
        width: root.columnWidth
        height: Theme.portrait ? root.workY : parent.height
        color: root.sky
    }

    Loader {
        id: scenery

        // White letters never meet the yellow stops of a road: a long heading takes the picture's place.
        visible: !(Theme.contrast && !Theme.portrait && heading.height > parent.height / 2)
        anchors.left: parent.left
        anchors.top: Theme.portrait ? undefined : parent.top
        anchors.bottom: Theme.portrait ? skyArea.bottom : parent.bottom
        width: root.columnWidth
        height: Theme.portrait ? ((item as Item)?.implicitHeight ?? 0) : parent.height
        sourceComponent: root.picture
        transform: [
            Scale {
                origin.x: scenery.width / 2
                xScale: Theme.rightToLeft ? -1 : 1
            },
            Translate {
                id: slide
            }
        ]
    }

    Notice {
        id: notice

        visible: root.heads && text !== ""
        anchors.left: parent.left
        anchors.bottom: heading.top
        anchors.leftMargin: Theme.margin
        anchors.bottomMargin: Theme.spaceS
        width: root.columnWidth - 2 * Theme.margin
        color: root.titleColor
    }

    Column {
        id: heading

        anchors.left: parent.left
        anchors.top: parent.top
        anchors.leftMargin: Theme.margin
        anchors.topMargin: Theme.margin + root.shift + root.noticeRoom
        width: root.columnWidth - Theme.margin - (Theme.portrait ? Theme.margin : 130)
        spacing: Theme.spaceXs

        Words {
            visible: root.label !== ""
            width: parent.width
            text: root.label
            role: Label.Answer
        }

        Words {
            id: titleLabel

            visible: root.title !== ""
            width: parent.width
            text: root.title
            role: root.titleRole
            Accessible.role: Accessible.Heading
        }

        Words {
            visible: root.subtitle !== ""
            anchors.left: parent.left
            // The sun keeps its side of the sky.
            width: Theme.portrait ? parent.width * 0.64 : parent.width
            text: root.subtitle
            role: Label.Lead
            font.weight: Theme.weightAnswer
        }
    }

    ScrollArea {
        id: work

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: actions.top
        anchors.leftMargin: Theme.portrait ? Theme.margin : root.columnWidth + 84
        anchors.rightMargin: Theme.margin
        anchors.topMargin: Theme.portrait ? root.workY : Theme.spaceXl
        anchors.bottomMargin: actions.implicitHeight > 0 ? Theme.spaceM : 0
        spacing: root.workSpacing
        transform: Translate {
            id: rise
        }

        Notice {
            visible: !root.heads && text !== ""
            width: parent.width
        }
    }

    ActionRow {
        id: actions

        anchors.left: work.left
        anchors.right: work.right
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.portrait ? 40 : 30
        height: implicitHeight
    }

    ParallelAnimation {
        id: enter

        NumberAnimation {
            target: slide
            property: "x"
            from: Theme.screenChange > 0 ? 48 : 0
            to: 0
            duration: Theme.screenChange
            easing.type: Easing.OutCubic
        }

        NumberAnimation {
            target: rise
            property: "y"
            from: Theme.screenChange > 0 ? 24 : 0
            to: 0
            duration: Theme.screenChange
            easing.type: Easing.OutCubic
        }
    }
}
