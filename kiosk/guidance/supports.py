"""What helps against the obstacles a visitor named, which stories are near, and one step for this week.

An obstacle brings people, places and stories; it never touches the courses.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date

from kiosk.content.pack import Pack
from kiosk.content.values import Barrier, Place, Story, Support
from kiosk.guidance import texts
from kiosk.guidance.nearby import find_place, nearest_place, place_to_begin
from kiosk.guidance.profile import Profile
from kiosk.guidance.values import Answer, FittingStory, NamedSupport, WeekStep

MOST_STORIES = 3


def name_supports(pack: Pack, profile: Profile, today: date) -> tuple[NamedSupport, ...]:
    """List the help against each named obstacle, with the nearest place that gives it.

    A fact outside its validity is dropped. A support that then leads nowhere leads to the pack's contact.
    """
    facts = {fact.id for fact in pack.facts if _holds(fact.valid_from, fact.valid_to, today)}
    homes = tuple(profile.homes)
    return tuple(
        _name_support(pack, barrier, support, answers, facts=facts, homes=homes)
        for barrier, answers in _named_barriers(pack, profile)
        for support in barrier.supports
    )


def choose_stories(pack: Pack, profile: Profile) -> tuple[FittingStory, ...]:
    """Pick at most three stories: most shared obstacles first, then the same place, then shared areas.

    Ties keep the pack's order. When no story has anything in common with the visitor, the pack's first one
    stands in, so that there always is one.
    """
    barriers = _barriers_by_story(pack, profile)
    ranked: list[tuple[tuple[int, int, int], FittingStory]] = []
    for story in pack.stories:
        by_barrier = barriers.get(story.id, ())
        by_home = _home_answers(pack, story, profile)
        by_area = tuple(profile.areas[area] for area in story.areas if area in profile.areas)
        if by_barrier or by_home or by_area:
            because = _distinct(*by_barrier, by_home, *by_area)
            ranked.append(
                ((-len(by_barrier), not by_home, -len(by_area)), FittingStory(story.id, because)),
            )
    ranked.sort(key=lambda pair: pair[0])
    fitting = tuple(story for _, story in ranked[:MOST_STORIES])
    return fitting or tuple(FittingStory(story.id, ()) for story in pack.stories[:1])


def step_this_week(pack: Pack, profile: Profile) -> WeekStep:
    """Choose one thing to do within a week, where, and what to say there."""
    place = place_to_begin(pack, tuple(profile.homes))
    step, opening_line = texts.WEEK_STEP, texts.WEEK_OPENING
    for barrier, _ in _named_barriers(pack, profile)[:1]:
        step, opening_line = barrier.step, barrier.opening_line
    if place is None:
        return WeekStep(step, opening_line, pack.head.fallback_contact, None)
    return WeekStep(step, opening_line, place.id, place.url)


def _named_barriers(pack: Pack, profile: Profile) -> list[tuple[Barrier, tuple[Answer, ...]]]:
    """List the named obstacles in the order of the options that name them."""
    known = {barrier.id: barrier for barrier in pack.barriers}
    return [(known[name], answers) for name, answers in profile.barriers.items() if name in known]


def _name_support(
    pack: Pack,
    barrier: Barrier,
    support: Support,
    answers: tuple[Answer, ...],
    *,
    facts: Collection[str],
    homes: tuple[str, ...],
) -> NamedSupport:
    fact = support.fact if support.fact in facts else None
    place: Place | None = None
    if support.place_kind is not None:
        place = nearest_place(pack, support.place_kind, homes)
    elif fact is None and support.route is None:
        place = find_place(pack.places, pack.head.fallback_contact)
    where = None if place is None else place.id
    return NamedSupport(barrier.id, support.text, where, fact, support.route, answers)


def _barriers_by_story(pack: Pack, profile: Profile) -> Mapping[str, tuple[tuple[Answer, ...], ...]]:
    """Map stories to the answers for each obstacle they share; either side may name the other."""
    shared: dict[str, tuple[tuple[Answer, ...], ...]] = {}
    for barrier, answers in _named_barriers(pack, profile):
        for story in pack.stories:
            if barrier.id in story.barriers or story.id in barrier.stories:
                shared[story.id] = (*shared.get(story.id, ()), answers)
    return shared


def _home_answers(pack: Pack, story: Story, profile: Profile) -> tuple[Answer, ...]:
    place = find_place(pack.places, story.place)
    if place is None or place.municipality is None:
        return ()
    return profile.homes.get(place.municipality, ())


def _distinct(*groups: tuple[Answer, ...]) -> tuple[Answer, ...]:
    return tuple(dict.fromkeys(answer for group in groups for answer in group))


def _holds(valid_from: date, valid_to: date | None, today: date) -> bool:
    return valid_from <= today and (valid_to is None or today <= valid_to)
