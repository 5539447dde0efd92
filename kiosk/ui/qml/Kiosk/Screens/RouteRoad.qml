pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Drawing
import Kiosk.Models

// A way to study as the road it is: from "here you are" past its steps to the goal.
Item {
    id: root

    required property RowsModel steps
    required property string goal

    // The stops that are there; handed the count so that a binding asks again when it changes.
    function these(count: int): list<RouteStop> {
        return Array.from({
            length: count
        }, (_, index) => stops.itemAt(index) as RouteStop).filter(stop => stop !== null);
    }

    implicitHeight: words.height

    ListRoad {
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.leftMargin: 52
        stops: [start.stop, ...root.these(stops.count).map(each => each?.stop ?? null), end.stop]
        labels: ["", ...root.these(stops.count).map(each => each?.number ?? ""), ""]
        even: true
    }

    Column {
        id: words

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.leftMargin: 140

        RouteStop {
            id: start

            width: parent.width
            title: qsTr("Här är du")
        }

        Repeater {
            id: stops

            model: root.steps

            RouteStop {
                required number
                required text

                width: words.width
            }
        }

        RouteStop {
            id: end

            width: parent.width
            title: root.goal
            goal: true
        }
    }
}
