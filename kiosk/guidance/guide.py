"""The guide as one function: answers in, everything it says out. Same answers, same day, same result."""

from __future__ import annotations

from collections.abc import Mapping

from kiosk.guidance.changes import find_changes
from kiosk.guidance.choosing import look_ahead
from kiosk.guidance.matching import match_course, match_courses
from kiosk.guidance.profile import read_profile
from kiosk.guidance.supports import choose_stories, name_supports, step_this_week
from kiosk.guidance.survey import Survey
from kiosk.guidance.tiers import sort_into_tiers
from kiosk.guidance.values import Guidance, Match, Tier


def guide_by_survey(
    quiz_answers: Mapping[str, tuple[str, ...]],
    skipped: frozenset[str],
    survey: Survey,
    hidden: frozenset[str] = frozenset(),
    most: int | None = None,
) -> Guidance:
    """Say what fits these answers.

    Args:
        quiz_answers: chosen option ids by question id. Ids the pack does not know mean nothing.
        skipped: questions the visitor passed over; a skip is no answer.
        survey: the pack and its courses on a day, kept between taps.
        hidden: courses the visitor put aside.
        most: how many courses of each tier are listed; None is all. All are counted.
    """
    pack = survey.pack
    profile = read_profile(pack.questions, quiz_answers, skipped)
    tiers = sort_into_tiers(survey, profile, hidden)
    matches = match_courses(survey, profile, tiers, most)
    ahead = look_ahead(quiz_answers, skipped, survey)
    return Guidance(
        asked=ahead.asked,
        next=ahead.next,
        more=ahead.more,
        certainty=ahead.certainty,
        left=ahead.left,
        now=matches[Tier.NOW],
        step=matches[Tier.STEP],
        later=matches[Tier.LATER],
        totals={tier: courses.bit_count() for tier, courses in tiers.items()},
        supports=name_supports(pack, profile, survey.today),
        stories=choose_stories(pack, profile),
        changes=find_changes(survey, profile, quiz_answers, survey.named(hidden)),
        this_week=step_this_week(pack, profile),
    )


def match_by_survey(
    quiz_answers: Mapping[str, tuple[str, ...]],
    skipped: frozenset[str],
    survey: Survey,
    hidden: frozenset[str],
    course_id: str,
) -> Match | None:
    """Say of one course what `guide_by_survey` says of it among all; None when it is nowhere there."""
    profile = read_profile(survey.pack.questions, quiz_answers, skipped)
    return match_course(survey, profile, sort_into_tiers(survey, profile, hidden), course_id)
