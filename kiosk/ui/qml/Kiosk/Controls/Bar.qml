import QtQuick
import Kiosk.Theme

// The bar at the bottom of every screen, always in the same order.
Rectangle {
    id: root

    property bool canGoHome: true
    property bool canGoBack: true
    property bool canListen: false
    property bool listening: false
    property bool choosingLanguage: false
    // On the home screen the first place ends the visit.
    property bool atHome: false
    readonly property list<BarItem> cells: [home, back, language, size, contrast, listen, reach]
    readonly property real words: cells.reduce((sum, cell) => sum + cell.implicitWidth, 0)
    readonly property real share: Math.max(0, (width - 2 * side - words) / cells.length)
    readonly property real side: Theme.portrait ? 8 : 60

    signal homeTapped
    signal endTapped
    signal backTapped
    signal languageTapped
    signal sizeTapped
    signal contrastTapped
    signal listenTapped
    signal reachTapped

    height: Theme.barHeight
    color: Theme.barFill

    Rectangle {
        visible: Theme.contrast
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        height: 4
        color: Theme.outline
    }

    Row {
        anchors.fill: parent
        anchors.leftMargin: root.side
        anchors.rightMargin: root.side

        BarItem {
            id: home

            name: root.atHome ? qsTr("Avsluta") : qsTr("Hem")
            icon: root.atHome ? "close" : "home"
            enabled: root.canGoHome
            width: implicitWidth + root.share
            height: parent.height
            onTapped: root.atHome ? root.endTapped() : root.homeTapped()
        }

        BarItem {
            id: back

            name: qsTr("Bakåt")
            icon: "back"
            directionalIcon: true
            enabled: root.canGoBack
            width: implicitWidth + root.share
            height: parent.height
            onTapped: root.backTapped()
        }

        BarItem {
            id: language

            name: qsTr("Språk")
            icon: "language"
            checked: root.choosingLanguage
            width: implicitWidth + root.share
            height: parent.height
            onTapped: root.languageTapped()
        }

        BarItem {
            id: size

            name: Theme.large ? qsTr("Mindre") : qsTr("Större")
            icon: "textSize"
            checked: Theme.large
            width: implicitWidth + root.share
            height: parent.height
            onTapped: root.sizeTapped()
        }

        BarItem {
            id: contrast

            name: qsTr("Kontrast")
            icon: "contrast"
            checked: Theme.contrast
            width: implicitWidth + root.share
            height: parent.height
            onTapped: root.contrastTapped()
        }

        BarItem {
            id: listen

            name: root.listening ? qsTr("Tyst") : qsTr("Lyssna")
            icon: root.listening ? "stop" : "listen"
            checked: root.listening
            enabled: root.canListen
            width: implicitWidth + root.share
            height: parent.height
            onTapped: root.listenTapped()
        }

        BarItem {
            id: reach

            name: Theme.reach ? qsTr("Höj") : qsTr("Sänk")
            icon: "reach"
            checked: Theme.reach
            // A screen lying down is within reach as it is.
            enabled: Theme.portrait
            width: implicitWidth + root.share
            height: parent.height
            onTapped: root.reachTapped()
        }
    }
}
