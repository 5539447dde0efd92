.pragma library

// The geometry of hills and plain things, as SVG path strings in design pixels.

function round(value) {
    return Math.round(value * 100) / 100;
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

// A circle's top from side to side, as far as it lies above `bottom`: its path and its two ends.
function crest(peak, top, radius, left, right, bottom) {
    const rise = Math.max(0, top + radius - bottom);
    const half = Math.sqrt(Math.max(0, radius * radius - rise * rise));
    const from = Math.max(left, peak - half);
    const to = Math.min(right, peak + half);
    const start = Math.asin((from - peak) / radius);
    return { from: from, to: to, d: arc(peak, top + radius, radius, radius, start, Math.asin((to - peak) / radius)) };
}

// An arc by quadratic curves short enough for the curve renderer, which bends long ones. Angles are clockwise from
// the top.
function arc(x, y, rx, ry, start, end) {
    const steps = Math.max(2, Math.ceil((end - start) / 0.3));
    const half = (end - start) / steps / 2;
    const point = (angle, reach) => `${round(x + rx * reach * Math.sin(angle))} ${round(y - ry * reach * Math.cos(angle))}`;
    let d = "M" + point(start, 1);
    for (let i = 1; i <= steps; ++i)
        d += `Q${point(start + (2 * i - 1) * half, 1 / Math.cos(half))} ${point(start + 2 * i * half, 1)}`;
    return d;
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
    return arc(x, y, rx, ry, 0, 2 * Math.PI) + "Z";
}

// A rectangle with round corners.
function box(x, y, w, h, r) {
    const turn = (dx, dy) => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
    return `M${x + r} ${y}h${w - 2 * r}${turn(r, r)}v${h - 2 * r}${turn(-r, r)}h${2 * r - w}${turn(-r, -r)}`
        + `v${2 * r - h}${turn(r, -r)}Z`;
}
