"""What one other answer would open: exact counterfactuals instead of "inga träffar".

For a question that takes one answer the option replaces the answer; for one that takes several it is added,
and a neutral option replaces or is replaced. Left out: an option for which there is no room left; another
schooling than the one the visitor has told, because what somebody has is not theirs to wish otherwise; and an
option that only names an obstacle, because nobody is advised to have one.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from kiosk.content.question_values import Choice, Option, Question
from kiosk.guidance.profile import Profile, chosen_options, highest_level, read_reply
from kiosk.guidance.survey import Survey, without
from kiosk.guidance.values import Change


def find_changes(
    survey: Survey, profile: Profile, answers: Mapping[str, tuple[str, ...]], aside: int
) -> tuple[Change, ...]:
    """List the options that bring courses into "now", most courses first, then by ids.

    Args:
        survey: all courses.
        profile: what the answers mean.
        answers: the answers themselves.
        aside: the set of courses that the visitor put aside.

    Without a wish or a level there is nothing to change: the first answer is a beginning, not a change.
    """
    if not profile.ranks:
        return ()
    level = profile.level
    before = survey.beginning(profile.demands, None if level is None else level[0]) | aside
    found = [
        Change(question.id, option.id, adds)
        for question in survey.pack.questions
        for option, after in _alternatives(survey, profile, question, answers.get(question.id, ()))
        if (adds := without(after, before).bit_count()) > 0
    ]
    return tuple(sorted(found, key=lambda change: (-change.adds, change.question, change.option)))


def options_instead(question: Question, option: Option, ids: tuple[str, ...]) -> tuple[str, ...] | None:
    """Say what the answer would be with this option; None when it is no change or there is no room."""
    if option.id in ids:
        return None
    chosen = chosen_options(question, ids)
    if question.choice is Choice.ONE or option.neutral:
        return (option.id,)
    kept = tuple(each.id for each in chosen if not each.neutral)
    return (*kept, option.id) if len(kept) < question.most else None


def _alternatives(
    survey: Survey, profile: Profile, question: Question, ids: tuple[str, ...]
) -> Iterator[tuple[Option, int]]:
    """Find the courses in "now" for each other answer to one question."""
    others = [reply for reply in profile.replies if reply.question != question.id]
    demands = tuple(demand for reply in others for demand in reply.demands)
    level = highest_level(reply.level for reply in others)
    ranks = any(reply.ranks for reply in others)
    told = any(reply.level for reply in profile.replies if reply.question == question.id)
    for option in question.options:
        instead = options_instead(question, option, ids)
        if instead is None or not _can_be_advised(option, told=told):
            continue
        reply = read_reply(question, chosen_options(question, instead))
        if ranks or reply.ranks:
            new_level = highest_level((level, reply.level))
            visitor = None if new_level is None else new_level[0]
            yield option, survey.beginning((*demands, *reply.demands), visitor)


def _can_be_advised(option: Option, *, told: bool) -> bool:
    if option.neutral:
        return True
    if option.level is not None and told:
        return False
    return option.barrier is None or bool(option.wishes)
