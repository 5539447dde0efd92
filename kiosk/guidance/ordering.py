"""The order inside a tier, found from the top: only as many courses as are wanted are ever looked at.

More fulfilled demands first, then fewer failed ones, then the home municipality and what is nearest to it,
then what builds on the visitor's schooling before what repeats it, then the better confirmed source, then the
pack's order. Each of these splits a set of courses into smaller ones, the better first (a radix sort from the
most significant digit).

After that, among courses with as many fulfilled demands, the second course of a title moves behind the first
of every other title, the third behind all seconds, and so on. A title is a wording and a form, and counts
from the top of the tier.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import reduce
from itertools import groupby, islice
from operator import or_

from kiosk.content.course_sets import positions_of, set_of
from kiosk.content.course_values import LEVELS, CourseField, Level
from kiosk.guidance.counting import count_sets
from kiosk.guidance.nearby import town_distances
from kiosk.guidance.profile import Profile
from kiosk.guidance.readiness import rank_of
from kiosk.guidance.reasons import failing
from kiosk.guidance.survey import Survey, without

# So few that it is cheaper to ask each where it is than to ask every town for its courses.
FEW = 32


@dataclass(frozen=True, slots=True)
class Order:
    """What courses are ordered by for one profile.

    `fulfilled` and `failed` count the demands of each course, as a set for each binary digit, lowest first.
    `distances` are the towns' from home, and `towns` the same towns by distance. `levels` and `confidences`
    are sets of courses, the better first.
    """

    survey: Survey
    fulfilled: tuple[int, ...]
    failed: tuple[int, ...]
    distances: Mapping[str, float]
    towns: tuple[tuple[str, ...], ...]
    levels: tuple[int, ...]
    confidences: tuple[int, ...]


def order_for(survey: Survey, profile: Profile) -> Order:
    """Find what courses are ordered by for these answers."""
    demands = profile.demands
    distances = town_distances(survey.pack, tuple(profile.homes))
    near_first = groupby(sorted(distances, key=distances.__getitem__), key=distances.__getitem__)
    return Order(
        survey,
        fulfilled=count_sets(survey.fitting(demand.field, demand.values) for demand in demands),
        failed=count_sets(failing(survey, demand) for demand in demands),
        distances=distances,
        towns=tuple(tuple(towns) for _, towns in near_first),
        levels=_by_surplus(survey, None if profile.level is None else profile.level[0]),
        confidences=survey.by_confidence,
    )


def first_courses(order: Order, courses: int, most: int | None) -> list[int]:
    """Pick the first of these courses, at most `most` of them; None is all. Gives their positions."""
    chosen: list[int] = []
    turns: Counter[int] = Counter()
    for group in _by_count(courses, order.fulfilled, most_first=True):
        wanted = None if most is None else most - len(chosen)
        if wanted == 0:
            break
        if wanted is None or group.bit_count() <= wanted:
            chosen += _whole(order, group, turns)
        else:
            chosen += _beginning(order, group, turns, wanted)
    return chosen


@dataclass(slots=True)
class _Left:
    """The courses that are still to be placed; one taken out meanwhile is passed over."""

    courses: int


def _whole(order: Order, group: int, turns: Counter[int]) -> list[int]:
    """Order a group of which all courses are wanted. `turns` counts the courses of each title so far."""
    places: list[tuple[int, int, int]] = []
    for bucket in _in_order(order, _Left(group)):
        for position in positions_of(bucket):
            title = order.survey.catalogue.title_at(position)
            places.append((turns[title], len(places), position))
            turns[title] += 1
    return [position for _, _, position in sorted(places)]


def _beginning(order: Order, group: int, turns: Counter[int], wanted: int) -> list[int]:
    """Pick the first courses of a group with more than are wanted, without looking at the rest."""
    chosen: list[int] = []
    turn = 0
    while len(chosen) < wanted:
        waiting = (order.survey.catalogue.titled(title) for title, had in turns.items() if had > turn)
        left = _Left(without(group, reduce(or_, waiting, set_of(chosen))))
        chosen += islice(_once_each(order, left, turns), wanted - len(chosen))
        turn += 1
    return chosen


def _once_each(order: Order, left: _Left, turns: Counter[int]) -> Iterator[int]:
    """Give the first course of each title, in order."""
    catalogue = order.survey.catalogue
    for bucket in _in_order(order, left):
        while here := bucket & left.courses:
            position = _lowest(here)
            title = catalogue.title_at(position)
            turns[title] += 1
            left.courses = without(left.courses, catalogue.titled(title) | 1 << position)
            yield position


def _in_order(order: Order, left: _Left) -> Iterator[int]:
    """Split courses into sets that only the pack's order tells apart, the first set first."""
    for as_many_failed in _by_count(left.courses, order.failed, most_first=False):
        for as_near in _by_distance(order, as_many_failed, left):
            for as_fitting in _by_sets(as_near, order.levels):
                yield from _by_sets(as_fitting, order.confidences)


def _by_count(courses: int, digits: Sequence[int], *, most_first: bool) -> Iterator[int]:
    if not courses:
        return
    if not digits:
        yield courses
        return
    *lower, highest = digits
    more = courses & highest
    less = courses ^ more
    for part in (more, less) if most_first else (less, more):
        yield from _by_count(part, lower, most_first=most_first)


def _by_distance(order: Order, courses: int, left: _Left) -> Iterator[int]:
    """Split by the way from home; where that is not known comes last."""
    survey, rest = order.survey, courses
    near = courses & left.courses & survey.known[CourseField.MUNICIPALITY] if order.towns else 0
    if near.bit_count() <= FEW:
        for there in _few_by_distance(order, near):
            rest ^= there
            yield there
    else:
        for towns in order.towns:
            there = near & survey.fitting(CourseField.MUNICIPALITY, towns) & left.courses
            if there:
                rest ^= there
                yield there
    yield rest & left.courses


def _few_by_distance(order: Order, courses: int) -> Iterator[int]:
    by_distance: dict[float, list[int]] = {}
    for position in positions_of(courses):
        distance = order.distances.get(order.survey.catalogue.home_at(position) or "")
        if distance is not None:
            by_distance.setdefault(distance, []).append(position)
    for distance in sorted(by_distance):
        yield set_of(by_distance[distance])


def _by_sets(courses: int, sets: Iterable[int]) -> Iterator[int]:
    """Split by sets of which each course is in exactly one."""
    rest = courses
    for each in sets:
        if not rest:
            return
        part = rest & each
        if part:
            yield part
            rest ^= part


def _by_surplus(survey: Survey, visitor: Level | None) -> tuple[int, ...]:
    """Group the courses by how many levels below the visitor's own they begin; unknown counts as all."""
    if visitor is None:
        return (survey.everything,)
    below = [level for level in LEVELS if rank_of(level) < rank_of(visitor)]
    building = [level for level in LEVELS if level not in below]
    return (
        survey.fitting(CourseField.LEVEL, building),
        *(survey.fitting(CourseField.LEVEL, (level,)) for level in reversed(below)),
        survey.of_unknown_level,
    )


def _lowest(courses: int) -> int:
    return (courses & -courses).bit_length() - 1
