pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// Where one can study: the county is the poster, the chosen town's places stand on the paper hill.
ScreenFrame {
    id: root

    required property MapModel model

    sky: Theme.skyWater
    workTop: Theme.large ? 1076 : 1146
    landscapeColumn: Theme.large ? 980 : 1100
    picture: MapPicture {
        model: root.model
        shown: root.shown
        implicitHeight: root.workY
    }
    actions.primary: root.model.place !== "" ? qsTr("Ta med kontakten") : ""
    actions.onPrimaryTapped: root.model.takeAway()

    LookWords {
        id: words
    }

    Connections {
        target: root.model

        function onTownChanged(): void {
            root.work.toTop();
        }
    }

    Flow {
        width: parent.width
        spacing: Theme.spaceS

        Repeater {
            model: root.model.counties

            Chip {
                required property string county
                required property string label
                required property bool chosen

                name: label
                icon: ""
                checked: chosen
                accessibleRole: Accessible.RadioButton
                onTapped: root.model.chooseCounty(county)
            }
        }
    }

    Flow {
        visible: Theme.portrait && Theme.reach
        width: parent.width
        spacing: Theme.spaceS

        Repeater {
            model: root.model.pins

            Chip {
                required property string town
                required property string place
                required property bool chosen

                name: town
                icon: ""
                checked: chosen
                accessibleRole: Accessible.RadioButton
                onTapped: root.model.chooseTown(place)
            }
        }
    }

    Column {
        width: parent.width
        spacing: Theme.spaceS

        Repeater {
            id: places

            model: root.model.places

            LookCard {
                required property string place
                required property string kind
                required property string about
                readonly property bool roomy: !Theme.portrait && places.count < 3

                width: parent?.width
                role: Theme.portrait ? Label.Answer : Label.Tile
                caret: Theme.portrait || !Theme.large
                note: root.model.place !== "" || roomy ? about : words.place(kind)
                onTapped: root.model.openPlace(place)
            }
        }
    }

    MapCredits {
        visible: !Theme.portrait
        width: parent.width
    }
}
