"""Which courses are shown at all and in which tier, as sets.

A course is left out only when it is known to differ from something that must be met. Obstacles are no
demands: nothing here sees them, so they cannot remove, lower or move a course (GUIDANCE §3, row 4).
"""

from __future__ import annotations

from collections.abc import Collection, Mapping

from kiosk.content.course_values import Level
from kiosk.guidance.profile import Profile
from kiosk.guidance.survey import Survey, without
from kiosk.guidance.values import Tier


def sort_into_tiers(survey: Survey, profile: Profile, hidden: Collection[str]) -> Mapping[Tier, int]:
    """Find the courses of each tier.

    The lowest of three decides: schooling, special requirements, and whether the next start and all that
    must be met are certain. Without a wish or a level all tiers are empty (row 1). Courses the visitor put
    aside (`hidden`) are left out.
    """
    if not profile.ranks:
        return dict.fromkeys(Tier, 0)
    demands, level = profile.demands, profile.level
    visitor = None if level is None else level[0]
    remaining = without(survey.remaining(demands), survey.named(hidden))
    return split_into_tiers(survey, remaining, survey.beginning(demands, visitor), visitor)


def split_into_tiers(survey: Survey, remaining: int, met: int, visitor: Level | None) -> Mapping[Tier, int]:
    """Split the courses that remain into tiers, the nearest first.

    Args:
        survey: all courses.
        remaining: the courses that nothing leaves out.
        met: those that are known to meet every must.
        visitor: what the visitor has from school, None when not answered.
    """
    now = remaining & met & survey.ready[visitor]
    later = remaining & survey.at_level_tier(Tier.LATER, visitor)
    return {Tier.NOW: now, Tier.STEP: without(remaining, now | later), Tier.LATER: later}
