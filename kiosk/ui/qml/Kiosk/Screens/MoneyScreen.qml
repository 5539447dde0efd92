pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Drawing
import Kiosk.Models
import Kiosk.Theme

// Can I afford it: the sum and what changes it; then the myths, one at a time; or one fact with its code.
ScreenFrame {
    id: root

    required property MoneyModel model
    readonly property bool sums: model.page === "sums"
    readonly property bool myths: model.page === "myths"

    label: myths ? qsTr("%1 av %2").arg(model.number).arg(model.mythCount) : ""
    title: myths ? qsTr("Sant\neller myt?") : (sums ? qsTr("Har jag råd?") : qsTr("Ta med det här"))
    sky: Theme.skyWater
    workTop: myths ? (Theme.large ? 620 : 760) : (Theme.large ? 500 : 620)
    picture: MoneyPicture {
        tall: !Theme.portrait
    }
    actions.secondary: sums && model.source !== "" ? "csn.se" : (myths && model.told && model.codeModules > 0 ? qsTr("Visa koden") : "")
    actions.secondaryIcon: "qr"
    actions.primary: sums ? qsTr("Sant eller myt?") : (myths ? (model.told ? qsTr("Nästa") : qsTr("Visa svaret")) : "")
    actions.onSecondaryTapped: model.openCode()
    actions.onPrimaryTapped: sums ? model.openMyths() : (model.told ? model.goOn() : model.tell())

    Connections {
        target: root.model

        function onPageChanged(): void {
            root.work.toTop();
        }

        function onTitleChanged(): void {
            root.work.toTop();
        }
    }

    MoneySums {
        visible: root.sums
        width: parent.width
        model: root.model
    }

    MoneyFact {
        visible: !root.sums
        width: parent.width
        model: root.model
        coded: !root.myths
    }
}
