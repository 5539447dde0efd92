import QtQuick
import Kiosk.Theme

// One look for each picture name of a storyboard.
QtObject {
    id: root

    readonly property Look road: Look {
        sunX: 650
        sunY: 640
        sunRadius: 250
        rings: 1
        busFrom: -190
        busTo: 130
    }
    readonly property Look bus: Look {
        sky: Pigment.peach
        sunX: 420
        busFrom: 40
        busTo: 60
    }
    readonly property Look home: Look {
        sky: Pigment.sun
        sun: Pigment.coral
        sunX: 800
        sunY: 610
        sunRadius: 230
        mid: Pigment.mid
    }
    readonly property Look evening: Look {
        sky: Pigment.ink
        far: Pigment.deep
        mid: Pigment.green
        ground: Pigment.mid
        furrow: Pigment.midFurrow
        words: Pigment.paper
        sun: Pigment.pale
        sunX: 905
        sunY: 450
        sunRadius: 74
        busFrom: 760
        busTo: 760
    }
    readonly property Look centre: Look {
        sky: Pigment.water
        far: Pigment.sage
        mid: Pigment.mid
        sunX: 330
        sunY: 610
        sunRadius: 170
    }
    readonly property Look crossroads: Look {
        sky: Pigment.peach
        sunX: 800
        sunY: 560
        sunRadius: 170
        rings: 0.7
        ring: Pigment.haze
        outerRing: Pigment.haze
        busFrom: -540
        busTo: -500
    }
    readonly property Look summit: Look {
        sky: Pigment.water
        far: Pigment.sage
        mid: Pigment.mid
        sunX: 610
        sunY: 560
        sunRadius: 230
        busFrom: -430
        busTo: 0
    }
    readonly property Look books: Look {
        sky: Pigment.dawn
        sunX: 300
        sunY: 650
        sunRadius: 190
        busFrom: -460
        busTo: -430
    }
    readonly property Look group: Look {
        sky: Pigment.haze
        sun: Pigment.pale
        sunX: 540
        sunY: 640
        sunRadius: 300
        busFrom: 760
        busTo: 780
    }
    readonly property Look work: Look {
        sky: Pigment.sand
        far: Pigment.water
        mid: Pigment.mid
        sunX: 270
        sunY: 590
        sunRadius: 150
        busFrom: 760
        busTo: 780
    }
    readonly property Look money: Look {
        sky: Pigment.green
        far: Pigment.deep
        mid: Pigment.mid
        words: Pigment.paper
        sunX: 820
        sunY: 640
        sunRadius: 250
        busFrom: -420
        busTo: -400
    }
    readonly property Look talk: Look {
        sky: Pigment.sun
        sun: Pigment.pale
        sunX: 690
        sunY: 600
        sunRadius: 270
        mid: Pigment.mid
        busFrom: 225
        busTo: 240
    }

    function of(picture: string): Look {
        const all = {
            road: road, bus: bus, home: home, evening: evening, centre: centre, crossroads: crossroads,
            summit: summit, books: books, group: group, work: work, money: money, talk: talk
        };
        return all[picture] ?? road;
    }
}
