pragma Singleton

import QtQuick

// Every colour, size, duration and font of the kiosk, by what it is for.
// Sizes are given in design pixels of 0.311 mm. Where a pixel's size is known they are that large on any screen:
// a smaller one has fewer of them, down to the least canvas; on a larger one they grow, as far as is comfortable.
QtObject {
    id: root

    // What Main hands in.
    property real windowWidth: 1080
    property real windowHeight: 1920
    // Millimetres of a pixel of the window, 0 where nobody knows them.
    property real pixel: 0
    property bool large: false
    property bool contrast: false
    property bool reach: false
    property bool airy: false
    property bool reducedMotion: false
    property bool rightToLeft: false
    property bool machineTranslated: false
    // Something on the screen has no translation.
    property bool partlySwedish: false
    property string language: "sv"

    // Geometry
    readonly property bool portrait: windowHeight >= windowWidth
    readonly property real designWidth: portrait ? 1080 : 1920
    readonly property real designHeight: portrait ? 1920 : 1080
    readonly property real leastWidth: portrait ? 860 : 1528
    readonly property real leastHeight: portrait ? 1528 : 860
    readonly property real designed: 0.311
    readonly property real comfort: 1.3
    // Pixels of the window to a design pixel: for the whole design, for the least canvas, for its true size.
    readonly property real whole: Math.min(windowWidth / designWidth, windowHeight / designHeight)
    readonly property real most: Math.min(windowWidth / leastWidth, windowHeight / leastHeight)
    readonly property real exact: pixel > 0 ? designed / pixel : whole
    // Within reach nothing grows: the band is as high on any screen.
    readonly property real scale: exact > whole ? Math.min(exact, most) : Math.min(whole, exact * (reach ? 1 : comfort))
    // Millimetres of a design pixel.
    readonly property real millimetres: pixel > 0 ? pixel * scale : designed
    // The canvas in design pixels; longer where the window is.
    readonly property real canvasWidth: windowWidth / scale
    readonly property real canvasHeight: windowHeight / scale
    readonly property real margin: 72
    readonly property real gap: 24
    // The least; words that need two rows make it higher.
    readonly property real barHeight: portrait ? 164 : 132
    readonly property real barGap: 10
    readonly property real touch: 66
    readonly property real answerHeight: large ? 130 : 128
    readonly property real signHeight: portrait ? 132 : 110
    readonly property real radius: 28
    readonly property real radiusPanel: 16
    readonly property real stroke: contrast ? 5 : 3
    readonly property real focusRing: 6
    readonly property real focusGap: 4
    // What a seated person reaches without stretching: 350 mm from a lower edge at 750 (ISO 21542).
    readonly property real reachBand: 350
    readonly property real reachTop: Math.ceil(Math.max(topQuarter, canvasHeight - reachBand / millimetres))
    // Standing, nothing is pressed above it.
    readonly property real topQuarter: Math.ceil(canvasHeight * 0.25)
    // Dialogs rise no higher: what is pressed in them is within reach.
    readonly property real dialogTop: !portrait ? 40 : reach ? reachTop - 100 : topQuarter
    readonly property real spaceXs: 8
    readonly property real spaceS: 16
    readonly property real spaceM: 24
    readonly property real spaceL: 32
    readonly property real spaceXl: 48
    readonly property real spaceXxl: 72

    // Colours
    readonly property color paper: contrast ? Pigment.black : Pigment.paper
    readonly property color card: contrast ? Pigment.black : Pigment.card
    readonly property color ink: contrast ? Pigment.white : Pigment.ink
    readonly property color outline: contrast ? Pigment.yellow : Pigment.ink
    readonly property color primary: contrast ? Pigment.yellow : Pigment.green
    readonly property color primaryInk: contrast ? Pigment.black : Pigment.paper
    readonly property color start: contrast ? Pigment.yellow : Pigment.sun
    readonly property color startInk: contrast ? Pigment.black : Pigment.ink
    readonly property color accentText: contrast ? Pigment.white : Pigment.green
    readonly property color icon: contrast ? Pigment.yellow : Pigment.green
    readonly property color pressed: contrast ? Pigment.yellow : Pigment.leaf
    readonly property color pressedInk: contrast ? Pigment.black : Pigment.ink
    readonly property color barFill: contrast ? Pigment.black : Pigment.ink
    readonly property color barInk: contrast ? Pigment.white : Pigment.paper
    readonly property color barQuiet: Pigment.quiet
    readonly property color barActive: contrast ? Pigment.yellow : Pigment.sun
    readonly property color barActiveInk: contrast ? Pigment.black : Pigment.ink
    readonly property color panelGood: contrast ? Pigment.black : Pigment.leaf
    readonly property color panelHard: contrast ? Pigment.black : Pigment.peach
    readonly property color panelUnknown: contrast ? Pigment.black : Pigment.sand
    readonly property color focusOuter: contrast ? Pigment.yellow : Pigment.ink
    readonly property color focusInner: contrast ? Pigment.black : Pigment.paper
    readonly property color qrDark: Pigment.black
    readonly property color qrLight: Pigment.white
    readonly property color roadDash: contrast ? Pigment.yellow : Pigment.sun
    readonly property color road: contrast ? Pigment.black : Pigment.ink
    readonly property color roadEdge: contrast ? Pigment.white : Pigment.paper
    readonly property color stopHere: contrast ? Pigment.yellow : Pigment.sun
    readonly property color stopHereInk: contrast ? Pigment.black : Pigment.ink
    readonly property color stopDone: contrast ? Pigment.yellow : Pigment.green
    readonly property color stopDoneInk: contrast ? Pigment.black : Pigment.paper
    readonly property color stopNext: contrast ? Pigment.black : Pigment.paper
    readonly property color stopNextInk: contrast ? Pigment.white : Pigment.ink
    readonly property color skyDawn: contrast ? Pigment.black : Pigment.dawn
    readonly property color skyPeach: contrast ? Pigment.black : Pigment.peach
    readonly property color skyWater: contrast ? Pigment.black : Pigment.water
    readonly property color skySand: contrast ? Pigment.black : Pigment.sand
    readonly property color skySun: contrast ? Pigment.black : Pigment.sun
    readonly property color skyCoral: contrast ? Pigment.black : Pigment.coral
    readonly property color skyGreen: contrast ? Pigment.black : Pigment.green
    readonly property color skyGreenInk: contrast ? Pigment.white : Pigment.paper
    readonly property color mapArea: contrast ? Pigment.black : Pigment.leaf
    readonly property color mapAreaDark: contrast ? Pigment.black : Pigment.furrow
    readonly property color mapChosen: contrast ? Pigment.black : Pigment.sun
    readonly property color mapEdge: contrast ? Pigment.yellow : Pigment.paper
    readonly property list<color> discs: [Pigment.halo, Pigment.leaf, Pigment.water, Pigment.peach]

    // Type: pixel sizes in design pixels; a capital of Noto Sans is 0.714 of them high
    // No letter is smaller: capitals of 7.5 mm, in large mode of 12.2.
    readonly property int least: large ? 55 : 34
    // What the family lacks, Arabic and Ethiopic letters, comes from its substitutes (see kiosk/app.py).
    readonly property string family: "Noto Sans"
    readonly property real naturalLine: 1.37
    readonly property real ascent: 1.069
    readonly property real arabicAscent: 1.374
    // From the middle of a line down to its baseline: half a capital, and less where letters reach far below it.
    readonly property real middle: 0.388
    readonly property real arabicMiddle: 0.355
    // Names of Swedish places and words keep their letters beside any script.
    readonly property string latin: "Noto Sans"
    // As wide in a narrow canvas as in the whole one.
    readonly property int display: Math.round((portrait ? 144 : 116) * Math.min(1, canvasWidth / designWidth))
    readonly property int h1: portrait ? 96 : 84
    readonly property int h2: large ? 68 : 56
    readonly property int title: large ? 56 : 48
    readonly property int lead: large ? 56 : 44
    readonly property int answer: large ? 56 : 42
    readonly property int tile: large ? least : 40
    readonly property int body: large ? 56 : 36
    readonly property int small: least
    readonly property int barWord: least
    readonly property int phone: 60
    readonly property int notice: least
    readonly property int mapName: large ? least : 36
    readonly property int key: large ? least : 44
    readonly property int pill: large ? least : 40
    readonly property int chip: large ? least : 38
    readonly property int tileHeading: 66
    readonly property int weightDisplay: Font.Black
    readonly property int weightTitle: Font.ExtraBold
    readonly property int weightTile: Font.Bold
    readonly property int weightAnswer: Font.DemiBold
    readonly property int weightBody: Font.Normal
    readonly property real lineDisplay: 1.06
    readonly property real lineH2: 1.25
    readonly property real lineTitle: 1.3
    readonly property real lineBody: 1.5
    readonly property real trackingTight: -0.018
    // Airy text, as shares of the size: WCAG 2.2, 1.4.12.
    readonly property real airyLetters: 0.12
    readonly property real airyWords: 0.16
    readonly property real airyLeading: 1.5
    readonly property real airyLeadingTall: 1.7

    // Arabic letters need more room above and below, Ethiopic ones are all as high as capitals: neither is set tight.
    readonly property list<real> tallLeadings: [1.28, 1.28, 1.35, 1.45, 1.45, 1.45, 1.45, 1.7, 1.45]
    // The same by Label's role, in the order of its enum.
    readonly property list<int> sizes: [display, h1, h2, title, lead, answer, tile, body, small]
    readonly property list<int> weights: [weightDisplay, weightDisplay, weightTitle, weightTitle, weightAnswer, weightAnswer, weightTile, weightBody, weightBody]
    readonly property list<real> leadings: [lineDisplay, lineDisplay, lineH2, lineTitle, lineTitle, lineTitle, lineTitle, lineBody, lineTitle]

    // Motion: milliseconds, all 0 when motion is reduced
    readonly property int screenChange: reducedMotion ? 0 : 260
    readonly property int grow: reducedMotion ? 0 : 300
    readonly property int follow: reducedMotion ? 0 : 200
    readonly property int rollLoop: reducedMotion ? 0 : 6000
    readonly property int touchGuard: 300
    readonly property int keyGuard: 500
    readonly property int buildPause: 20
    readonly property int releasePause: 5
    readonly property int slideShow: 9000

    function disc(index: int): color {
        return contrast ? Pigment.yellow : discs[Math.max(0, index) % discs.length];
    }

    // Whether words hold Arabic letters: the words decide, not the language, for Swedish names stand in any.
    function isArabic(words: string): bool {
        return /[\u0600-\u06ff]/.test(words);
    }

    // Whether words hold letters that need more room between the lines: Arabic or Ethiopic ones.
    function isTall(words: string): bool {
        return /[\u0600-\u06ff\u1200-\u139f]/.test(words);
    }
}
