import QtQuick
import Kiosk.Theme

// Text in one of the kiosk's roles. Plain text only: a pack can never bring markup.
Text {
    id: root

    enum Role { Display, H1, H2, Title, Lead, Answer, Tile, Body, Small }

    readonly property bool arabic: Theme.isArabic(text)
    readonly property bool tall: Theme.isTall(text)
    property int role: Label.Body
    property int size: Theme.sizes[role]
    // Distance between baselines as a share of the size, as designers count it.
    property real leading: tall ? Theme.tallLeadings[role] : Theme.leadings[role]
    // Airy text: WCAG 1.4.12. Titles and single words are airy as they are; letters of an Arabic word stay joined.
    property bool airy: Theme.airy && role > Label.H1 && wrapMode !== Text.NoWrap
    readonly property real between: airy ? Math.max(leading, tall ? Theme.airyLeadingTall : Theme.airyLeading) : leading
    // Qt sets the first baseline at the ascent and never makes the last line lower than the font;
    // the paddings put half of what the leading differs from the font above the letters, half below.
    readonly property real above: between / 2 + (arabic ? Theme.arabicMiddle : Theme.middle) - (arabic ? Theme.arabicAscent : Theme.ascent)

    textFormat: Text.PlainText
    wrapMode: Text.WordWrap
    horizontalAlignment: Text.AlignLeft
    lineHeightMode: Text.FixedHeight
    lineHeight: between * size
    topPadding: above * size
    bottomPadding: (between - Theme.naturalLine - above) * size
    color: Theme.ink
    font.family: Theme.family
    font.pixelSize: size
    font.weight: Theme.weights[role]
    font.letterSpacing: arabic ? 0 : airy ? size * Theme.airyLetters : !tall && Theme.weights[role] >= Theme.weightTitle ? size * Theme.trackingTight : 0
    font.wordSpacing: airy ? size * Theme.airyWords : 0
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
