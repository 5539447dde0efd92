pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// The bar at the bottom of every screen, always in the same order. Words that one row does not hold stand in two.
Rectangle {
    id: root

    property bool canGoHome: true
    property bool canGoBack: true
    // Whether anything at all can be read aloud in this language, and whether this screen can.
    property bool speaks: true
    property bool canListen: false
    property bool listening: false
    // Only where something is there in sign language; the other places stay in their order.
    property bool canSign: false
    property bool choosingLanguage: false
    property bool helping: false
    // On the home screen the first place ends the visit.
    property bool atHome: false
    readonly property list<BarItem> cells: [home, back, language, size, contrast, listen, reach, help, sign].filter(each => each.offered)
    readonly property real side: Theme.portrait ? 8 : 40
    readonly property real room: width - 2 * side
    readonly property real gaps: Theme.barGap * (cells.length - 1)
    readonly property bool beside: !Theme.portrait && sum(cells, cell => cell.wide) + gaps <= room
    // The places of each row, in the first way that has room for their words.
    readonly property var split: beside ? [cells] : [[], [4], [5]].map(cut).find(fits) ?? cut([3, 6])
    readonly property int rows: split.length

    signal homeTapped
    signal endTapped
    signal backTapped
    signal languageTapped
    signal sizeTapped
    signal contrastTapped
    signal listenTapped
    signal reachTapped
    signal helpTapped
    signal signTapped

    function sum(cells: list<BarItem>, wanted: var): real {
        return cells.reduce((all, cell) => all + wanted(cell), 0);
    }

    // Rows that begin at these places: their order never changes.
    function cut(begins: list<int>): var {
        return [0, ...begins].map((first, row) => cells.slice(first, begins[row] ?? cells.length));
    }

    function fits(rows: var): bool {
        return rows.every(row => sum(row, cell => cell?.narrow ?? 0) + Theme.barGap * (row.length - 1) <= room);
    }

    // What a row has left is shared by its places.
    function share(cell: BarItem): real {
        const ours = split.find(row => row.includes(cell)) ?? cells;
        return Math.max(0, (room - Theme.barGap * (ours.length - 1) - sum(ours, each => (beside ? each?.wide : each?.narrow) ?? 0)) / ours.length);
    }

    height: beside ? Theme.barHeight : Math.max(Theme.barHeight, rows * home.tall + (rows - 1) * Theme.barGap)
    color: Theme.barFill

    Rectangle {
        visible: Theme.contrast
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        height: 4
        color: Theme.outline
    }

    component Place: BarItem {
        visible: offered
        beside: root.beside
        width: (root.beside ? wide : narrow) + root.share(this)
        height: (root.height - (root.rows - 1) * Theme.barGap) / root.rows
    }

    Flow {
        anchors.fill: parent
        anchors.leftMargin: root.side
        anchors.rightMargin: root.side - 1
        spacing: Theme.barGap

        Place {
            id: home

            name: root.atHome ? qsTr("Avsluta") : qsTr("Hem")
            other: root.atHome ? qsTr("Hem") : qsTr("Avsluta")
            icon: root.atHome ? "close" : "home"
            enabled: root.canGoHome
            onTapped: root.atHome ? root.endTapped() : root.homeTapped()
        }

        Place {
            id: back

            name: qsTr("Bakåt")
            icon: "back"
            directionalIcon: true
            enabled: root.canGoBack
            onTapped: root.backTapped()
        }

        Place {
            id: language

            name: qsTr("Språk")
            icon: "language"
            checked: root.choosingLanguage
            onTapped: root.languageTapped()
        }

        Place {
            id: size

            name: Theme.large ? qsTr("Mindre") : qsTr("Större")
            other: Theme.large ? qsTr("Större") : qsTr("Mindre")
            icon: "textSize"
            checked: Theme.large
            onTapped: root.sizeTapped()
        }

        Place {
            id: contrast

            name: qsTr("Kontrast")
            icon: "contrast"
            checked: Theme.contrast
            onTapped: root.contrastTapped()
        }

        Place {
            id: listen

            name: root.listening ? qsTr("Tyst") : qsTr("Lyssna")
            other: root.listening ? qsTr("Lyssna") : qsTr("Tyst")
            icon: root.listening ? "stop" : "listen"
            checked: root.listening
            offered: root.speaks
            // What has no recording leaves the place where it is: no other place moves within a language.
            enabled: root.canListen || root.listening
            Accessible.description: enabled ? "" : qsTr("Inget är inläst på den här skärmen.")
            onTapped: root.listenTapped()
        }

        Place {
            id: reach

            name: Theme.reach ? qsTr("Höj") : qsTr("Sänk")
            other: Theme.reach ? qsTr("Sänk") : qsTr("Höj")
            icon: "reach"
            checked: Theme.reach
            // A screen lying down is within reach as it is.
            enabled: Theme.portrait
            onTapped: root.reachTapped()
        }

        Place {
            id: help

            name: qsTr("Hjälp")
            icon: "question"
            checked: root.helping
            onTapped: root.helpTapped()
        }

        Place {
            id: sign

            offered: root.canSign
            name: qsTr("Teckenspråk")
            icon: "sign"
            onTapped: root.signTapped()
        }
    }
}
