pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A page of a story: one of twelve scenes with the story's own person in it. The top 72 px are the sky's, for the
// story's road. An unknown scene is the road.
Picture {
    id: root

    property string scene: "road"
    property string figure: "longHair"
    readonly property color sky: ({
            bus: Theme.skyWater,
            home: Theme.skySun,
            evening: Theme.skyGreen,
            centre: Theme.skyPeach,
            crossroads: Theme.skyDawn,
            summit: Theme.skyPeach,
            books: Theme.skySun,
            work: Theme.skyWater,
            money: Theme.skyGreen,
            talk: Theme.skySun
        })[scene] ?? Theme.skyCoral

    stageWidth: 1080
    stageHeight: 1124
    zoom: 0.78
    focusX: 540

    Loader {
        sourceComponent: ({
                road: road,
                bus: bus,
                home: home,
                evening: evening,
                centre: centre,
                crossroads: crossroads,
                summit: summit,
                books: books,
                group: group,
                work: work,
                money: money,
                talk: talk
            })[root.scene] ?? road
    }

    Component {
        id: road

        RoadScene {
            figure: root.figure
        }
    }

    Component {
        id: bus

        BusScene {
            figure: root.figure
        }
    }

    Component {
        id: home

        HomeScene {
            figure: root.figure
        }
    }

    Component {
        id: evening

        EveningScene {
            figure: root.figure
        }
    }

    Component {
        id: centre

        CentreScene {
            figure: root.figure
        }
    }

    Component {
        id: crossroads

        CrossroadsScene {
            figure: root.figure
        }
    }

    Component {
        id: summit

        SummitScene {
            figure: root.figure
        }
    }

    Component {
        id: books

        BooksScene {
            figure: root.figure
        }
    }

    Component {
        id: group

        GroupScene {
            figure: root.figure
        }
    }

    Component {
        id: work

        WorkScene {
            figure: root.figure
        }
    }

    Component {
        id: money

        MoneyScene {
            figure: root.figure
        }
    }

    Component {
        id: talk

        TalkScene {
            figure: root.figure
        }
    }
}
