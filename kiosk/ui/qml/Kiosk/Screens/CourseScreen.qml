pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Drawing
import Kiosk.Models
import Kiosk.Theme

// One course: its facts as big answers, why it may fit, and the way there.
ScreenFrame {
    id: root

    required property CourseModel model
    readonly property real half: Theme.large ? work.width : (work.width - Theme.gap) / 2

    title: root.model.title
    titleRole: title.length <= 20 ? Label.H1 : Label.H2
    subtitle: root.model.place
    sky: Theme.skyWater
    // A long title pushes the picture down rather than standing on the roof.
    workTop: Math.min(800, 534 + root.titleLines * Theme.h1 * Theme.lineDisplay)
    workSpacing: Theme.spaceL
    picture: CoursePicture {
        tall: !Theme.portrait
        words: root.wordsInPicture
    }
    actions.primary: qsTr("Ta med det här")
    actions.onPrimaryTapped: root.model.takeHome()

    Label {
        width: parent.width
        text: root.model.about
        role: Label.Lead
    }

    SwedishBeside {
        width: parent.width
        text: root.model.swedish
    }

    CourseFacts {
        width: parent.width
        model: root.model
    }

    ResultReasons {
        width: parent.width
        because: root.model.because
        hard: root.model.hard
        unknown: root.model.unknown
    }

    Label {
        visible: way.visible
        width: parent.width
        text: qsTr("Vägen dit")
        role: Label.H2
        Accessible.role: Accessible.Heading
    }

    CourseWay {
        id: way

        visible: implicitHeight > 0
        width: parent.width
        steps: root.model.steps
        onCourseTapped: course => root.model.openCourse(course)
        onPlaceTapped: place => root.model.openStepPlace(place)
    }

    Label {
        width: parent.width
        text: qsTr("Källa: %1, %2").arg(root.model.source).arg(root.model.sourceDate)
        role: Label.Small
    }

    Grid {
        columns: Theme.large ? 1 : 2
        columnSpacing: Theme.gap
        rowSpacing: Theme.spaceS

        OutlineButton {
            visible: root.model.onMap
            width: root.half
            height: 116
            name: qsTr("Se på kartan")
            icon: "map"
            onTapped: root.model.openMap()
        }

        OutlineButton {
            width: root.half
            height: 116
            name: qsTr("Om pengar")
            icon: "wallet"
            onTapped: root.model.openMoney()
        }

        OutlineButton {
            visible: root.model.hasPlace
            width: root.half
            height: 116
            name: qsTr("Fråga skolan")
            icon: "phone"
            onTapped: root.model.openPlace()
        }
    }
}
