.pragma library

// The geometry of roads and hills, as SVG path strings in design pixels.
// A road is a list of samples { x, y, w, nx, ny, u }: the middle, the width, the direction across, and the way walked
// so far counted in road widths. A spline's knots are one flat list: x, y, width, x, y, width, …

function round(value) {
    return Math.round(value * 10) / 10;
}

// The top of a circle from `left` to `right`, closed at `bottom`.
function cap(peak, top, radius, left, right, bottom) {
    const arc = crest(peak, top, radius, left, right, bottom);
    return arc.d + `L${round(arc.to)} ${bottom}L${round(arc.from)} ${bottom}Z`;
}

// `count` lines inside a circle, each `step` further in.
function furrows(peak, top, radius, left, right, bottom, count, step) {
    let d = "";
    for (let k = 1; k <= count; ++k)
        d += crest(peak, top + k * step, radius - k * step, left, right, bottom).d;
    return d;
}

function crest(peak, top, radius, left, right, bottom) {
    const rise = Math.max(0, top + radius - bottom);
    const half = Math.sqrt(Math.max(0, radius * radius - rise * rise));
    const from = Math.max(left, peak - half);
    const to = Math.min(right, peak + half);
    const a = `${round(from)} ${round(height(peak, top, radius, from))}`;
    const b = `${round(to)} ${round(height(peak, top, radius, to))}`;
    return { from: from, to: to, d: `M${a}A${radius} ${radius} 0 0 1 ${b}` };
}

// Where a hill's ground lies at `x`.
function height(peak, top, radius, x) {
    return top + radius - Math.sqrt(Math.max(0, radius * radius - (x - peak) * (x - peak)));
}

// How much a hill leans at `x`, in degrees.
function lean(peak, radius, x) {
    return Math.asin((x - peak) / radius) * 180 / Math.PI;
}

function circle(x, y, radius) {
    return ellipse(x, y, radius, radius);
}

function ellipse(x, y, rx, ry) {
    return `M${x - rx} ${y}a${rx} ${ry} 0 1 1 ${2 * rx} 0a${rx} ${ry} 0 1 1 ${-2 * rx} 0Z`;
}

// A rectangle with round corners.
function box(x, y, w, h, r) {
    const turn = (dx, dy) => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
    return `M${x + r} ${y}h${w - 2 * r}${turn(r, r)}v${h - 2 * r}${turn(-r, r)}h${2 * r - w}${turn(-r, -r)}`
        + `v${2 * r - h}${turn(r, -r)}Z`;
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
        for (let i = 0; i < 10; ++i)
            samples.push(between(knots, k, last, i / 10));
    samples.push(between(knots, last - 1, last, 1));
    return walked(across(samples));
}

// Catmull-Rom between the knots k and k + 1.
function between(knots, k, last, t) {
    const at = (i, part) => knots[3 * Math.min(last, Math.max(0, i)) + part];
    const curve = part => {
        const [a, b, c, d] = [at(k - 1, part), at(k, part), at(k + 1, part), at(k + 2, part)];
        return b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
    };
    return { x: curve(0), y: curve(1), w: at(k, 2) * (1 - t) + at(k + 1, 2) * t };
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
    const side = (s, sign) => [s.x + sign * s.nx * s.w * share / 2, s.y + sign * s.ny * s.w * share / 2];
    const left = samples.map(s => side(s, -1));
    const right = samples.map(s => side(s, 1)).reverse();
    return "M" + smooth(left) + "L" + smooth(right) + "Z";
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

// The dashes: one every `period` road widths, `length` long, `share` of the width thick.
function dashes(samples, period, length, share) {
    const end = samples[samples.length - 1].u;
    let d = "";
    for (let u = period * 0.3; u + length < end; u += period)
        d += band(cut(samples, u, u + length), share);
    return d;
}

function cut(samples, from, to) {
    return [at(samples, from)].concat(samples.filter(s => s.u > from && s.u < to), [at(samples, to)]);
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

// The point of the spline that divides its length, `share` from 0 to 1.
function spot(knots, share) {
    const samples = spline(knots);
    const found = at(samples, samples[samples.length - 1].u * share);
    return Qt.point(found.x, found.y);
}

// How long the spline is.
function reach(knots) {
    const samples = spline(knots);
    return samples.reduce((sum, s, i) => i ? sum + Math.hypot(s.x - samples[i - 1].x, s.y - samples[i - 1].y) : 0, 0);
}
