pragma ComponentBehavior: Bound

import QtQuick
import "Motion.js" as Motion

// A film is a drive along one road: each scene of the storyboard is a station on it, and `time` drives everything.
Item {
    id: root

    required property list<string> pictures
    required property list<string> words
    required property list<string> smalls
    // When each scene begins, and when the film ends.
    required property list<real> starts
    property real time: 0

    // What happens at the first station has begun already: the first frame is the poster.
    readonly property real head: 3
    readonly property int count: pictures.length
    readonly property int scene: Motion.sceneAt(starts, time)
    readonly property list<real> summits: pictures.map((name, i) => name === "summit" ? i * Motion.STEP : -1).filter(x => x >= 0)
    readonly property real way: Motion.along(starts, time, Motion.TURN, Motion.TURN)
    // A little drift keeps a held picture alive.
    readonly property real camera: way * Motion.STEP + 26 * Math.sin(time * 0.5)
    // Colours and sun go from look to look while no words are there.
    readonly property real tint: Motion.along(starts, time, 0.45, 0.35)
    readonly property int from: Math.min(Math.floor(tint), count - 1)
    readonly property Look old: looks.of(pictures[from])
    readonly property Look next: looks.of(pictures[Math.min(from + 1, count - 1)])
    readonly property real share: tint - from

    function lasts(scene: int): real {
        return starts[scene + 1] - starts[scene];
    }

    function busAt(time: real): real {
        let x = 0;
        for (let i = 0; i < count; ++i) {
            const look = looks.of(pictures[i]);
            const gone = Motion.soft(time, starts[i] - (i === 0 ? 2 : 0), starts[i + 1]);
            const here = i * Motion.STEP + Motion.mix(look.busFrom, look.busTo, gone);
            x += (here - x) * (i === 0 ? 1 : Motion.soft(time, starts[i] - Motion.TURN, starts[i] + Motion.TURN));
        }
        return x;
    }

    width: 1080
    height: 1080
    clip: true

    Looks {
        id: looks
    }

    Sky {
        look: root.old
        t: root.time - root.starts[root.from]
    }

    Sky {
        look: root.next
        t: root.time - root.starts[root.from + 1]
        edge: 1080 * (1 - root.share)
    }

    Backdrop {
        camera: root.camera
        far: Motion.blend(root.old.far, root.next.far, root.share)
        mid: Motion.blend(root.old.mid, root.next.mid, root.share)
    }

    Repeater {
        model: root.count

        Place {
            required property int index

            x: 540 + index * Motion.STEP - root.camera
            front: front
            picture: root.pictures[index]
            t: root.time - root.starts[index] + (index === 0 ? root.head : 0)
            seconds: root.lasts(index)
        }
    }

    Ground {
        x: 540 - root.camera
        summits: root.summits
        length: root.count * Motion.STEP + 620
        color: Motion.blend(root.old.ground, root.next.ground, root.share)
        furrow: Motion.blend(root.old.furrow, root.next.furrow, root.share)
    }

    Coach {
        readonly property real place: root.busAt(root.time)

        x: 540 + place - root.camera
        y: Motion.ground(place, root.summits) - 4
        rotation: Motion.slope(place, root.summits)
        way: place
        rolling: Math.min(1, Math.abs(place - root.busAt(root.time - 0.04)) / 8)
    }

    Item {
        id: front
    }

    Words {
        x: 72
        y: 64
        width: 960
        words: root.words[root.scene]
        small: root.smalls[root.scene]
        color: root.share > 0.5 ? root.next.words : root.old.words
        t: root.time - root.starts[root.scene]
        seconds: root.lasts(root.scene)
        first: root.scene === 0
        last: root.scene === root.count - 1
    }
}
