import QtQuick
import Kiosk.Theme

// Text in one of the kiosk's roles. Plain text only: a pack can never bring markup.
Text {
    id: root

    enum Role { Display, H1, H2, Title, Lead, Answer, Tile, Body, Small }

    property int role: Label.Body
    readonly property list<int> sizes: [Theme.display, Theme.h1, Theme.h2, Theme.title, Theme.lead, Theme.answer, Theme.tile, Theme.body, Theme.small]
    readonly property list<int> weights: [Theme.weightDisplay, Theme.weightDisplay, Theme.weightTitle, Theme.weightTitle, Theme.weightAnswer, Theme.weightAnswer, Theme.weightTile, Theme.weightBody, Theme.weightBody]
    readonly property list<real> lines: [Theme.lineDisplay, Theme.lineDisplay, Theme.lineH2, Theme.lineTitle, Theme.lineTitle, Theme.lineTitle, Theme.lineTitle, Theme.lineBody, Theme.lineTitle]

    textFormat: Text.PlainText
    wrapMode: Text.WordWrap
    horizontalAlignment: Text.AlignLeft
    lineHeight: lines[role]
    color: Theme.ink
    font.family: Theme.family
    font.pixelSize: sizes[role]
    font.weight: weights[role]
    font.letterSpacing: weights[role] >= Theme.weightTitle ? font.pixelSize * Theme.trackingTight : 0
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
