"""What the guide shows for a profile, without a word about it: thousands of profiles are asked this."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from kiosk.guidance.ordering import first_courses, order_for
from kiosk.guidance.profile import Profile
from kiosk.guidance.supports import choose_stories, name_supports, step_this_week
from kiosk.guidance.survey import Survey
from kiosk.guidance.tiers import sort_into_tiers

# As many courses of a tier as anybody looks through.
MOST_ORDERED = 100


def first_of(survey: Survey, profile: Profile, most: int) -> tuple[int, ...]:
    """List the first courses as a visitor meets them, tier by tier: their positions."""
    listed = (position for tier in _tiers(survey, profile, most) for position in tier)
    return tuple(islice(listed, most))


def outcome(survey: Survey, profile: Profile) -> tuple[object, ...]:
    """Say all that is shown: the courses in their tiers and order, then help, stories, the step of the week.

    The order is that of the first courses; nobody pages further. Reasons are left out, because a question
    that only adds a sentence helps nobody.
    """
    pack = survey.pack
    helps = tuple(
        (each.barrier, each.text, each.place) for each in name_supports(pack, profile, survey.today)
    )
    stories = tuple(each.story for each in choose_stories(pack, profile))
    courses = (sort_into_tiers(survey, profile, ()), tuple(_tiers(survey, profile, MOST_ORDERED)))
    return courses, helps, stories, step_this_week(pack, profile)


def _tiers(survey: Survey, profile: Profile, most: int) -> Iterator[tuple[int, ...]]:
    tiers = sort_into_tiers(survey, profile, ())
    if any(tiers.values()):
        order = order_for(survey, profile)
        for courses in tiers.values():
            yield tuple(first_courses(order, courses, most))
