pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Drawing
import Kiosk.Models

// The way to a course, as stops on the road.
Item {
    id: root

    required property RowsModel steps

    signal courseTapped(course: string)
    signal placeTapped(place: string)

    // The stops that are there; handed the count so that a binding asks again when it changes.
    function these(count: int): list<CourseStop> {
        return Array.from({
            length: count
        }, (_, index) => stops.itemAt(index) as CourseStop).filter(stop => stop !== null);
    }

    implicitHeight: words.height

    ListRoad {
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.leftMargin: 52
        stops: root.these(stops.count).map(each => each?.stop ?? null)
        labels: root.these(stops.count).map(each => each?.number ?? "")
        even: true
    }

    Column {
        id: words

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.leftMargin: 132

        Repeater {
            id: stops

            model: root.steps

            CourseStop {
                required number
                required title
                required text
                required course
                required courseTitle
                required coursePlace
                required place
                required placeName

                width: words.width
                onCourseTapped: root.courseTapped(course)
                onPlaceTapped: root.placeTapped(place)
            }
        }
    }
}
