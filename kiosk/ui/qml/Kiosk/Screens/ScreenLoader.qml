import QtQuick
import Kiosk.Models

// Builds one screen: at once when it is the one to show, in the background otherwise. It is kept for the next visitor.
Loader {
    id: root

    required property KioskModel kiosk
    required property string name
    required property bool wanted
    readonly property bool current: kiosk.screen === name
    readonly property bool needed: wanted || current

    signal built

    function build(): void {
        if (!needed || source.toString() !== "")
            return;
        asynchronous = !current;
        const file = name.charAt(0).toUpperCase() + name.slice(1) + "Screen.qml";
        setSource(Qt.resolvedUrl(file), {
            model: kiosk.modelOf(name)
        });
    }

    visible: current
    enabled: current
    onNeededChanged: build()
    onLoaded: built()
    Component.onCompleted: build()

    Binding {
        target: root.item
        property: "shown"
        value: root.current
        when: root.status === Loader.Ready
    }
}
