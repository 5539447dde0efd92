import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// The code, what to do with it, and the same address in writing.
Item {
    id: root

    required property TakeawayModel model
    // Where there is less height, what the ticket is for stands beside its code, or below it; never above.
    readonly property bool tight: !Theme.portrait || Theme.reach || Theme.large
    readonly property bool low: tight && titleSize >= (Theme.large ? Theme.title : Theme.answer)
    // As large as its longest word allows beside the code.
    readonly property int titleSize: Math.min(Theme.h2, Math.floor(Theme.h2 * words.width / Math.max(1, longest.implicitWidth)))
    // What does not fit a code stands in writing.
    readonly property bool lost: model.ticket !== "" && model.modules === 0
    readonly property string loss: qsTr("Rutan fick inte plats. Fota texten i stället.")
    readonly property bool beside: !Theme.large || !Theme.portrait
    // A telephone reads modules of 1.5 mm; small codes get bigger ones, all about as wide as a hand. Beside big letters,
    // lying or within reach, there is less height for them.
    readonly property int extent: Theme.large && (!Theme.portrait || Theme.reach) ? 380 : 456
    readonly property int modulePixels: Math.max(5, Math.min(12, Math.floor(extent / (root.model.modules + 8))))
    // White on white the quiet zone needs no room of its own: the code stands in line with the words. Above and below
    // it the ticket's spacing is a part of it.
    readonly property real hang: Theme.contrast ? 0 : code.quiet * modulePixels
    readonly property real over: Math.max(0, hang - Theme.spaceM)
    readonly property real side: code.visible ? code.height - 2 * over : 0

    implicitHeight: beside ? Math.max(side, words.height) : side + (code.visible ? Theme.spaceM : 0) + words.height

    LongestWord {
        id: longest

        words: root.model.ticket === "plan" ? "" : root.model.title
        role: Label.H2
    }

    QrCode {
        id: code

        visible: root.model.modules > 0
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.leftMargin: -root.hang
        anchors.topMargin: -root.over
        color: Theme.contrast ? Theme.qrLight : "transparent"
        path: root.model.path
        modules: root.model.modules
        modulePixels: root.modulePixels
    }

    Column {
        id: words

        anchors.left: root.beside && code.visible ? code.right : parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.leftMargin: root.beside && code.visible ? Math.max(0, Theme.spaceXl - root.hang) : 0
        anchors.topMargin: root.beside ? (root.low ? 0 : Math.max(0, (root.side - height) / 2)) : root.side + Theme.spaceM
        spacing: Theme.spaceS

        TicketTitle {
            visible: root.low
            width: parent.width
            bottomPadding: Theme.spaceS
            size: root.titleSize
            model: root.model
        }

        Label {
            visible: code.visible || root.lost
            width: parent.width
            text: root.lost ? root.loss : qsTr("Rikta mobilen mot rutan")
            role: Label.Lead
            font.weight: Theme.weightTile
        }

        Label {
            visible: root.model.address !== ""
            width: parent.width
            text: root.model.address
            role: Label.Body
            wrapMode: Text.Wrap
        }
    }
}
