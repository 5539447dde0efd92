.pragma library

// The geometry of roads, as SVG path strings in design pixels.
// A road is a list of samples { x, y, w, nx, ny, u }: the middle, the width, the direction across, and the way walked
// so far counted in road widths. A spline's knots are one flat list: x, y, width, x, y, width, …

// How many samples there are from knot to knot.
const grain = 6;

function round(value) {
    return Math.round(value * 100) / 100;
}

// A road in perspective: self-similar, so that bends and dashes shorten with the width. `tilt` leans the far end.
function winding(fromX, fromY, toX, toY, fromWidth, toWidth, sway, phase, turns, tilt) {
    const ratio = toWidth / fromWidth;
    const wave = t => sway * Math.pow(ratio, 0.8 * t) * Math.sin(phase + 2 * Math.PI * turns * t);
    const steps = Math.ceil(10 + 14 * turns);
    const samples = [];
    for (let i = 0; i <= steps; ++i) {
        const t = i / steps;
        const k = (1 - Math.pow(ratio, t)) / (1 - ratio);
        const x = fromX + (toX - fromX) * k + wave(t) - (1 - k) * wave(0) - k * wave(1);
        samples.push({ x: x, y: fromY + (toY - fromY) * k, w: fromWidth * Math.pow(ratio, t), nx: 1, ny: tilt * t });
    }
    return walked(samples);
}

// A road seen from above through knots; its width goes evenly from knot to knot.
function spline(knots) {
    const samples = [];
    const last = knots.length / 3 - 1;
    for (let k = 0; k < last; ++k)
        for (let i = 0; i < grain; ++i)
            samples.push(between(knots, k, i / grain));
    samples.push(between(knots, last - 1, 1));
    return walked(across(samples));
}

// A cubic from knot k to the next that leaves each knot in the direction of its neighbours.
function between(knots, k, t) {
    const from = knot(knots, k);
    const to = knot(knots, k + 1);
    const span = Math.hypot(to.x - from.x, to.y - from.y);
    const [h, g] = [t * t * (3 - 2 * t), t * (1 - t) * span];
    const [a, b] = [heading(knots, k), heading(knots, k + 1)];
    const curve = part => from[part] * (1 - h) + to[part] * h + g * ((1 - t) * a[part] - t * b[part]);
    return { x: curve("x"), y: curve("y"), w: from.w * (1 - t) + to.w * t };
}

function knot(knots, k) {
    const i = 3 * Math.min(knots.length / 3 - 1, Math.max(0, k));
    return { x: knots[i], y: knots[i + 1], w: knots[i + 2] };
}

// The direction at a knot: that of its two sides, the shorter side counting more.
function heading(knots, k) {
    const [a, b, c] = [knot(knots, k - 1), knot(knots, k), knot(knots, k + 1)];
    const before = Math.hypot(b.x - a.x, b.y - a.y);
    const after = Math.hypot(c.x - b.x, c.y - b.y);
    const side = (p, q, own, other) => own ? (q - p) / own * (other || 1) : 0;
    const total = (before && after) ? before + after : 1;
    const mix = part => (side(a[part], b[part], before, after) + side(b[part], c[part], after, before)) / total;
    return { x: mix("x"), y: mix("y") };
}

function across(samples) {
    for (let i = 0; i < samples.length; ++i) {
        const a = samples[Math.max(0, i - 1)];
        const b = samples[Math.min(samples.length - 1, i + 1)];
        const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
        samples[i].nx = (a.y - b.y) / length;
        samples[i].ny = (b.x - a.x) / length;
    }
    return samples;
}

function walked(samples) {
    samples[0].u = 0;
    for (let i = 1; i < samples.length; ++i) {
        const [a, b] = [samples[i - 1], samples[i]];
        b.u = a.u + Math.hypot(b.x - a.x, b.y - a.y) / ((a.w + b.w) / 2);
    }
    return samples;
}

// The road's surface, `share` of its width.
function band(samples, share) {
    return strip(samples, share, smooth);
}

function strip(samples, share, line) {
    const side = (s, sign) => [s.x + sign * s.nx * s.w * share / 2, s.y + sign * s.ny * s.w * share / 2];
    const left = samples.map(s => side(s, -1));
    const right = samples.map(s => side(s, 1)).reverse();
    return "M" + line(left) + "L" + line(right) + "Z";
}

function straight(points) {
    return points.map(p => `${round(p[0])} ${round(p[1])}`).join("L");
}

// A soft line through the points, by quadratic curves from middle to middle.
function smooth(points) {
    const show = (x, y) => `${round(x)} ${round(y)}`;
    let d = show(points[0][0], points[0][1]);
    for (let i = 1; i < points.length - 1; ++i) {
        const [p, q] = [points[i], points[i + 1]];
        d += `Q${show(p[0], p[1])} ${show((p[0] + q[0]) / 2, (p[1] + q[1]) / 2)}`;
    }
    return d + "L" + show(points[points.length - 1][0], points[points.length - 1][1]);
}

// The dashes from `first` to `end`: one every `period` road widths, `length` long, `share` of the width thick.
function dashes(samples, first, end, period, length, share) {
    let d = "";
    for (let u = first; u + length < end; u += period)
        d += strip(cut(samples, u, u + length), share, straight);
    return d;
}

// What a RoadShape is painted with: edge, surface and dashes.
function paint(samples, edgeShare, period, length, share) {
    const end = samples[samples.length - 1].u;
    return [band(samples, 1), band(samples, 1 - 2 * edgeShare), dashes(samples, 0.3 * period, end, period, length, share)];
}

// The same for a road with stops from the knot `from` to the knot `to`: two dashes from stop to stop.
function paintProgress(knots, from, to, count) {
    const samples = spline(knots);
    const [first, last, end] = [samples[grain * from].u, samples[grain * to].u, samples[samples.length - 1].u];
    const gap = (last - first) / Math.max(1, count - 1);
    let d = dashes(samples, first % 0.8, first - 0.7, 0.8, 0.3, 0.1) + dashes(samples, last + 0.9, end, 0.8, 0.36, 0.1);
    for (let k = 0; k < 2 * (count - 1); ++k) {
        const middle = first + (Math.floor(k / 2) + (k % 2 ? 0.61 : 0.39)) * gap;
        d += strip(cut(samples, middle - 0.13, middle + 0.13), 0.1, straight);
    }
    return [band(samples, 1), band(samples, 0.9), d];
}

function cut(samples, from, to) {
    return [at(samples, from)].concat(samples.filter(s => s.u > from + 0.03 && s.u < to - 0.03), [at(samples, to)]);
}

// The sample at the way `u`.
function at(samples, u) {
    const next = samples.findIndex(s => s.u >= u);
    const b = samples[next < 0 ? samples.length - 1 : next];
    const a = samples[next < 0 ? samples.length - 1 : Math.max(0, next - 1)];
    const t = b.u > a.u ? (u - a.u) / (b.u - a.u) : 0;
    const mix = part => a[part] * (1 - t) + b[part] * t;
    return { x: mix("x"), y: mix("y"), w: mix("w"), nx: mix("nx"), ny: mix("ny"), u: u };
}

// Where the stops of a road stand: as x, y, x, y, …, evenly from the knot `from` to the knot `to`.
function stops(samples, from, to, count) {
    const [first, last] = [samples[grain * from].u, samples[grain * to].u];
    const spots = [];
    for (let k = 0; k < count; ++k) {
        const found = at(samples, first + (last - first) * (count > 1 ? k / (count - 1) : 0.5));
        spots.push(found.x, found.y);
    }
    return spots;
}

// The stop at a real place between two stops.
function stop(spots, position) {
    const k = Math.max(0, Math.min(spots.length / 2 - 1, Math.floor(position)));
    const n = Math.min(spots.length / 2 - 1, k + 1);
    const t = Math.max(0, Math.min(1, position - k));
    return Qt.point(spots[2 * k] * (1 - t) + spots[2 * n] * t, spots[2 * k + 1] * (1 - t) + spots[2 * n + 1] * t);
}
