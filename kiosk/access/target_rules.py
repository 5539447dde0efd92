"""Rules over what can be pressed: named, large enough, apart, within reach, by one tap and by the keypad."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise

from kiosk.access import limits
from kiosk.access.text_rules import is_inside, is_one_of
from kiosk.access.values import Finding, Glance, Ring, Target

# Towns lie on a map in no order.
UNORDERED = frozenset({"MapPin"})
PRESSABLE = frozenset({"Button", "CheckBox", "RadioButton", "EditableText", "Link"})


def judge_targets(glance: Glance) -> Iterator[Finding]:
    """Yield what is wrong with what can be pressed on a screen."""
    for target in glance.targets:
        for rule, message in (*_naming(glance, target), *_place(glance, target), *_size(target)):
            yield Finding(rule, glance.look, described(target), message)
        if is_one_of(target.name, glance.untranslated):
            yield Finding("G8", glance.look, described(target), "Namnet är inte översatt.")
    yield from _crowding(glance)
    yield from _order(glance)
    yield from _too_many_signs(glance)


def judge_the_rest(glance: Glance) -> Iterator[Finding]:
    """Yield what only a careful eye sees: things without a name, gestures, scrolling without buttons."""
    for found, rule, message in (
        (glance.pictures, "A6", "Bilden har inget namn och är inte dold för skärmläsare."),
        (glance.hits, "A1", "Ytan går att trycka på men har inget namn."),
        (glance.gestures, "A18", "Det går bara att göra med en gest, inte med ett tryck."),
        (glance.hidden_scrolls, "A18", "Innehållet går att rulla men har inga knappar för det."),
    ):
        for each in found:
            where = f"{each.kind} vid {each.where.left:.0f}, {each.where.top:.0f} mm"
            yield Finding(rule, glance.look, where, message)


def judge_rings(glance: Glance, rings: Sequence[Ring]) -> Iterator[Finding]:
    """Yield the targets on which nobody would see that the keypad stands there."""
    for ring in rings:
        least = ring.perimeter * limits.RING
        if ring.changed < least:
            message = f"Ringen syns på {ring.changed:.0f} mm². Det ska vara minst {least:.0f}."
        elif ring.contrast < limits.LEAST_RING_CONTRAST:
            message = f"Ringens kontrast är {ring.contrast:.1f}:1. Den ska vara minst 3:1."
        else:
            continue
        yield Finding("A28", glance.look, ring.target, message)


def described(target: Target) -> str:
    """Name a target by its type and its words."""
    return f"{target.kind} ”{target.name.replace(chr(10), ' ')[:40]}”"


def _naming(glance: Glance, target: Target) -> Iterator[tuple[str, str]]:
    if not target.name.strip():
        yield "A1", "Knappen har inget namn."
    if target.role not in PRESSABLE:
        yield "A1", f"En skärmläsare säger inte att man kan trycka här, utan: {target.role or 'ingenting'}."
    if glance.by_keypad and target.usable and target.place is None:
        yield "A16", "Man kommer inte hit med knappsatsen."


def _size(target: Target) -> Iterator[tuple[str, str]]:
    least = limits.LEAST_TARGET
    if min(target.area.width, target.area.height) < least - limits.ROUNDING:
        size = f"{target.area.width:.1f} × {target.area.height:.1f} mm"
        yield "A27", f"Ytan är {size}. Den ska vara minst {least:.0f} × {least:.0f} mm."


def _place(glance: Glance, target: Target) -> Iterator[tuple[str, str]]:
    if not is_inside(target.area, glance.glass, target.scrolls):
        yield "A27", "Ytan hamnar utanför skärmen."
    if not glance.portrait:
        return
    top = target.visible.top
    if not target.stays and top < glance.glass.height * limits.UNREACHED_SHARE - limits.ROUNDING:
        yield "R5", "Knappen sitter i skärmens översta fjärdedel."
    highest = glance.glass.bottom - limits.REACH_BAND
    if glance.look.reach and top < highest - limits.ROUNDING:
        yield "R6", f"Knappen sitter {highest - top:.0f} mm för högt när skärmen är sänkt."


def _crowding(glance: Glance) -> Iterator[Finding]:
    for one, other in combinations(glance.targets, 2):
        if not (one.visible.width and one.visible.height and other.visible.width and other.visible.height):
            continue
        gap = one.visible.gap_to(other.visible)
        if gap < 0:
            yield Finding("A27", glance.look, described(one), f"Ytan går in i {described(other)}.")
        elif gap < limits.LEAST_GAP - 0.01:
            message = f"Det är bara {gap:.1f} mm till {described(other)}. Det ska vara minst 3 mm."
            yield Finding("A27", glance.look, described(one), message)


def _order(glance: Glance) -> Iterator[Finding]:
    """Yield each step of the keypad that goes against the order of reading, within one part of the screen."""
    stepped = sorted((t for t in glance.targets if t.place is not None), key=lambda t: t.place or 0)
    for one, after in pairwise(stepped):
        if {one.kind, after.kind} <= UNORDERED or one.in_bar != after.in_bar:
            continue
        if _is_before(after, one, glance.look.right_to_left and one.mirrored):
            message = f"Knappsatsen kommer hit efter {described(one)}, som står längre fram."
            yield Finding("A16", glance.look, described(after), message)


def _is_before(one: Target, other: Target, right_to_left: bool) -> bool:
    """Tell whether one is read before the other: higher in the same column, or earlier in the same row."""
    # What is scrolled away lies nowhere beside what stays.
    together = one.scrolls == other.scrolls
    ours, theirs = (one.area, other.area) if together else (one.visible, other.visible)
    if not (ours.height and theirs.height):
        return False
    high = min(ours.bottom, theirs.bottom) - max(ours.top, theirs.top)
    if high > min(ours.height, theirs.height) / 2:
        return ours.left > theirs.left if right_to_left else ours.right < theirs.right
    wide = min(ours.right, theirs.right) - max(ours.left, theirs.left)
    return wide > limits.ROUNDING and ours.top < theirs.top


def _too_many_signs(glance: Glance) -> Iterator[Finding]:
    signs = [described(target) for target in glance.targets if target.kind == "Sign"]
    if len(signs) > 1:
        yield Finding("U13", glance.look, ", ".join(signs), "Det finns mer än en skylt på skärmen.")
