pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Drawing
import Kiosk.Models
import Kiosk.Theme

// One place: what it offers, how to reach it, what to say first. Or a person to talk to.
ScreenFrame {
    id: root

    required property PlaceModel model
    readonly property bool reachable: model.phone !== "" || model.email !== "" || model.web !== "" || model.address !== ""

    title: root.model.talking ? qsTr("Prata med någon") : root.model.name
    // A word too long for the column is set smaller rather than over the paper.
    titleRole: longest.implicitWidth > columnWidth - Theme.margin - (Theme.portrait ? Theme.margin : 130) ? Label.H2 : Label.H1
    subtitle: root.model.talking ? "" : qsTr("%1, %2").arg(words.place(root.model.kind)).arg(root.model.town)
    sky: model.talking ? Theme.skyDawn : Theme.skySand
    // Below a long name its kind and town have to stand above the sun.
    workTop: (titleLines > 1 ? 820 : 700) + (Theme.large && !model.talking ? 40 : 0)
    picture: model.talking ? people : house
    actions.primary: root.reachable ? qsTr("Ta med kontakten") : qsTr("Prata med någon")
    actions.onPrimaryTapped: root.reachable ? root.model.takeAway() : root.model.talk()

    Component {
        id: people

        WordsPicture {
            tall: !Theme.portrait
        }
    }

    Component {
        id: house

        PlacePicture {
            tall: !Theme.portrait
        }
    }

    LookWords {
        id: words
    }

    LongestWord {
        id: longest

        words: root.title
        role: Label.H1
    }

    Connections {
        target: root.model

        function onPlaceChanged(): void {
            root.work.toTop();
        }
    }

    LookCard {
        visible: root.model.near !== ""
        width: parent.width
        above: qsTr("I din kommun")
        name: root.model.nearName
        role: Label.Title
        note: root.model.nearPhone
        noteIcon: "phone"
        onTapped: root.model.openPlace(root.model.near)
    }

    Label {
        visible: root.model.talking
        width: parent.width
        text: root.model.name
        role: Label.H2
    }

    Label {
        width: parent.width
        text: root.model.about
        role: Label.Lead
        font.weight: Theme.weightBody
    }

    SwedishBeside {
        width: parent.width
        text: root.model.aboutSwedish
    }

    PlacePhone {
        visible: root.model.phone !== ""
        width: parent.width
        phone: root.model.phone
        contact: root.model.contact
    }

    Label {
        visible: !root.reachable
        width: parent.width
        text: qsTr("Vi vet inte hur du når dem. Fråga den du kan prata med här.")
        role: Label.Lead
    }

    PlaceSay {
        visible: root.model.openingLine !== "" && root.reachable
        width: parent.width
        line: root.model.openingLine
        swedish: root.model.openingLineSwedish
    }

    LookLine {
        width: parent.width
        icon: "mail"
        text: root.model.email
    }

    LookLine {
        width: parent.width
        icon: "globe"
        text: root.model.web
    }

    LookLine {
        width: parent.width
        icon: "pin"
        text: root.model.address
    }

    OutlineButton {
        visible: root.model.onMap
        width: parent.width
        implicitHeight: 100
        icon: "map"
        name: qsTr("Se på kartan")
        onTapped: root.model.showMap()
    }

    PlaceCourses {
        width: parent.width
        courses: root.model.courses
        more: root.model.moreCourses
        count: root.model.courseCount
        onChosen: course => root.model.openCourse(course)
        onAllWanted: root.model.showCourses()
    }

    Label {
        width: parent.width
        text: (root.model.approximate ? qsTr("Ungefärligt läge på kartan.") + " " : "") + qsTr("Källa: %1, %2.").arg(root.model.source).arg(root.model.sourceDate)
        role: Label.Small
    }
}
