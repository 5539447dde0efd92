import QtQuick
import Kiosk.Controls
import Kiosk.Models

// The bar, tied to the kiosk.
Bar {
    id: root

    required property KioskModel kiosk

    // What the voice reads is gathered by the screen itself.
    signal listenWanted
    // Whether any of it can be heard. Where each text can, nobody has to look.
    signal lookWanted
    property bool readable: false
    readonly property bool fluent: kiosk.reader.voice.fluent.includes(kiosk.language)

    function look(): void {
        if (speaks && !fluent)
            lookWanted();
    }

    atHome: kiosk.screen === "home"
    canGoHome: kiosk.screen !== "attract"
    canGoBack: kiosk.canGoBack
    choosingLanguage: kiosk.dialog === "language"
    // Until it is known what can speak, the place is kept.
    speaks: !kiosk.reader.voice.known || kiosk.reader.voice.languages.includes(kiosk.language)
    canListen: fluent || readable
    listening: kiosk.reader.voice.speaking
    canSign: kiosk.canSign
    onSignTapped: kiosk.openSign()
    onHomeTapped: kiosk.goHome()
    onEndTapped: kiosk.end()
    onBackTapped: kiosk.goBack()
    onLanguageTapped: kiosk.openLanguages()
    onSizeTapped: kiosk.toggleLarge()
    onContrastTapped: kiosk.toggleContrast()
    helping: kiosk.dialog === "help"
    onHelpTapped: kiosk.openHelp()
    onReachTapped: kiosk.toggleReach()
    onListenTapped: listenWanted()

    Connections {
        target: root.kiosk

        function onFollowed(): void {
            Qt.callLater(root.look);
        }
    }

    Connections {
        target: root.kiosk.reader.voice

        function onVoicesChanged(): void {
            Qt.callLater(root.look);
        }
    }
}
