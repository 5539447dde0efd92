import QtQuick
import Kiosk.Controls
import Kiosk.Models

// The bar, tied to the kiosk.
Bar {
    id: root

    required property KioskModel kiosk

    // What the voice reads is gathered by the screen itself.
    signal listenWanted

    atHome: kiosk.screen === "home"
    canGoHome: kiosk.screen !== "attract"
    canGoBack: kiosk.canGoBack
    choosingLanguage: kiosk.dialog === "language"
    canListen: kiosk.voice.languages.includes(kiosk.language)
    listening: kiosk.voice.speaking
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
}
