"""The guide as one function: answers in, everything it says out. Same answers, same day, same result."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from kiosk.content.values import Course, Pack
from kiosk.guidance.changes import find_changes
from kiosk.guidance.choosing import asked_questions, questions_left
from kiosk.guidance.matching import match_courses
from kiosk.guidance.profile import Profile, read_profile
from kiosk.guidance.supports import choose_stories, name_supports, step_this_week
from kiosk.guidance.survey import Survey, survey_courses
from kiosk.guidance.values import Certainty, Guidance, Tier

_ENOUGH_ANSWERS = 3


def guide(
    quiz_answers: Mapping[str, tuple[str, ...]],
    skipped: frozenset[str],
    pack: Pack,
    courses: Sequence[Course],
    today: date,
    hidden: frozenset[str] = frozenset(),
) -> Guidance:
    """Say what fits these answers today.

    Args:
        quiz_answers: chosen option ids by question id. Ids the pack does not know mean nothing.
        skipped: questions the visitor passed over; a skip is no answer.
        pack: the pack.
        courses: its courses.
        today: the local date; starts and facts are held against it.
        hidden: courses the visitor put aside.
    """
    return guide_by_survey(quiz_answers, skipped, survey_courses(pack, courses, today), hidden)


def guide_by_survey(
    quiz_answers: Mapping[str, tuple[str, ...]],
    skipped: frozenset[str],
    survey: Survey,
    hidden: frozenset[str] = frozenset(),
) -> Guidance:
    """Say the same as `guide`, from a survey that is kept between taps."""
    pack = survey.pack
    profile = read_profile(pack.questions, quiz_answers, skipped)
    tiers = match_courses(survey, profile, hidden)
    left = questions_left(quiz_answers, skipped, survey)
    return Guidance(
        asked=asked_questions(quiz_answers, skipped, pack.questions),
        next=left[0] if left else None,
        certainty=how_certain(profile),
        left=len(left),
        now=tiers[Tier.NOW],
        step=tiers[Tier.STEP],
        later=tiers[Tier.LATER],
        totals={tier: len(matches) for tier, matches in tiers.items()},
        supports=name_supports(pack, profile, survey.today),
        stories=choose_stories(pack, profile),
        changes=find_changes(survey, profile, quiz_answers, survey.named(hidden)),
        this_week=step_this_week(pack, profile),
    )


def how_certain(profile: Profile) -> Certainty:
    """Say how much the guide has to go on: the questions that were answered with something."""
    if not profile.replies:
        return Certainty.NOTHING
    return Certainty.GOOD if len(profile.replies) >= _ENOUGH_ANSWERS else Certainty.ROUGH
