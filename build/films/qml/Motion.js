.pragma library

// Time and place of a film: when something happens, and where the road lies. Everything follows from the time alone.

const STEP = 1240;      // from one station to the next along the road
const TURN = 1.0;       // seconds before and after a change of scene in which the camera travels
const GROUND = 800;     // the middle of the road at a station
const CLIMB = 170;      // how much higher the road goes at a summit

function clamp(value) {
    return Math.max(0, Math.min(1, value));
}

function mix(a, b, share) {
    return a + (b - a) * share;
}

// From 0 to 1 while `t` goes from `from` to `to`, softly at both ends.
function soft(t, from, to) {
    const k = clamp((t - from) / (to - from));
    return (1 - Math.cos(Math.PI * k)) / 2;
}

// From 0 to 1, fast at first.
function arrive(t, from, seconds) {
    return 1 - Math.pow(1 - clamp((t - from) / seconds), 3);
}

// From 0 to 1 and a little beyond on the way.
function spring(t, from, seconds) {
    const k = clamp((t - from) / seconds) - 1;
    return 1 + 2.2 * k * k * k + 1.2 * k * k;
}

function blend(a, b, share) {
    return Qt.rgba(mix(a.r, b.r, share), mix(a.g, b.g, share), mix(a.b, b.b, share), 1);
}

// Which scene it is.
function sceneAt(starts, time) {
    let scene = 0;
    while (scene + 2 < starts.length && time >= starts[scene + 1])
        ++scene;
    return scene;
}

// How far along the stations something is that travels `before` and `after` each change of scene: 0, 1, 2 …
function along(starts, time, before, after) {
    let way = 0;
    for (let i = 1; i + 1 < starts.length; ++i)
        way += soft(time, starts[i] - before, starts[i] + after);
    return way;
}

// Where the road lies at `x`; `summits` are the places where it climbs.
function ground(x, summits) {
    let y = GROUND + 14 * (1 - Math.cos(2 * Math.PI * x / STEP)) / 2;
    for (const summit of summits) {
        const far = Math.abs(x - summit) / 700;
        if (far < 1)
            y -= CLIMB * (1 + Math.cos(Math.PI * far)) / 2;
    }
    return y;
}

function slope(x, summits) {
    return Math.atan2(ground(x + 8, summits) - ground(x - 8, summits), 16) * 180 / Math.PI;
}

// The ground's line from `from` to `to`, `deeper` below the road's middle.
function line(from, to, summits, deeper) {
    let d = "";
    for (let x = from; x <= to; x += 31)
        d += `${d === "" ? "M" : "L"}${x} ${(ground(x, summits) + deeper).toFixed(1)}`;
    return d;
}
