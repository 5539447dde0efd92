"""Whether each question is asked, whether its options change what is shown, and how much one answer moves."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import islice
from random import Random
from typing import TypeAlias

from kiosk.content.question_values import Option, Question
from kiosk.guidance.audit_asking import first_of, outcome
from kiosk.guidance.audit_reach import telling_options
from kiosk.guidance.audit_sample import Answers, Visitor, draw_answer
from kiosk.guidance.audit_values import QuestionUse
from kiosk.guidance.changes import options_instead
from kiosk.guidance.guide import guide_by_survey
from kiosk.guidance.profile import Profile, chosen_options, read_reply
from kiosk.guidance.quiz import begin
from kiosk.guidance.survey import Survey, without

Trace: TypeAlias = tuple[object, ...]

# A walk through the questions asks the guide once for each; the first walk skips everything.
_MOST_WALKS = 40
# So many times the guide itself is asked about an option that changes nothing, where sets do not settle it.
_MOST_ASKED = 100
# Profiles by which one changed answer to each question is measured.
_MOST_MOVED = 40
FIRST_FEW = 5


def use_of_questions(survey: Survey, visitors: Sequence[Visitor], seed: int) -> tuple[QuestionUse, ...]:
    """Look at each question: asked, useful, and how many of the first five one other answer replaces."""
    asked = find_asked(survey, visitors)
    uses: list[QuestionUse] = []
    for question in survey.pack.questions:
        options = telling_options(question)
        idle = [each.id for each in options if not _ever_changes(survey, question, each, visitors)]
        compared, moved = _measure(survey, question, visitors, Random(seed))
        uses.append(
            QuestionUse(question.id, question.id in asked, tuple(idle), len(options), compared, moved)
        )
    return tuple(uses)


def find_asked(survey: Survey, visitors: Sequence[Visitor]) -> frozenset[str]:
    """Find the questions that somebody is asked, or is offered who wants to answer more.

    The guide is walked through by one who skips everything, and by random visitors.
    """
    everything = {question.id for question in survey.pack.questions}
    asked = set(begin(survey.pack.questions).order)
    walks: Iterator[Answers] = (visitor.answers for visitor in visitors)
    for wanted in ({}, *islice(walks, _MOST_WALKS)):
        answers: dict[str, tuple[str, ...]] = {}
        skipped: set[str] = set()
        while (following := _following(survey, answers, skipped)) is not None:
            if following in wanted:
                answers[following] = wanted[following]
            else:
                skipped.add(following)
        asked |= answers.keys() | skipped
        if asked == everything:
            break
    return frozenset(asked)


def _following(
    survey: Survey, answers: Mapping[str, tuple[str, ...]], skipped: Collection[str]
) -> str | None:
    result = guide_by_survey(answers, frozenset(skipped), survey, most=0)
    following = result.next or result.more
    # What was passed over may be offered again.
    return None if following in skipped else following


def _ever_changes(
    survey: Survey,
    question: Question,
    option: Option,
    visitors: Sequence[Visitor],
) -> bool:
    asked = 0
    others_rank = any(_can_rank(other) for other in survey.pack.questions if other is not question)
    for visitor in visitors:
        instead = options_instead(question, option, visitor.answers.get(question.id, ()))
        if instead is None:
            continue
        before, after = visitor.profile, _changed(survey, visitor.profile, question, instead)
        if _trace(survey, before) == _trace(survey, after):
            continue
        (list_before, *help_before), (list_after, *help_after) = (
            outcome(survey, each) for each in (before, after)
        )
        # That there is a list at all is any wish's doing, as long as other questions have one.
        appears = others_rank and after.ranks and not before.ranks
        if help_before != help_after or (list_before != list_after and not appears):
            return True
        asked += 1
        if asked == _MOST_ASKED:
            return False
    return False


def _can_rank(question: Question) -> bool:
    return any(option.wishes or option.level for option in telling_options(question))


def _measure(
    survey: Survey, question: Question, visitors: Sequence[Visitor], random: Random
) -> tuple[int, int]:
    """Count the first few courses of some profiles, and those that one other answer replaces."""
    compared = moved = 0
    if telling_options(question):
        for visitor in islice((each for each in visitors if each.profile.ranks), _MOST_MOVED):
            before = set(first_of(survey, visitor.profile, FIRST_FEW))
            other = _changed(survey, visitor.profile, question, draw_answer(random, question))
            compared += len(before)
            moved += len(before.difference(first_of(survey, other, FIRST_FEW)))
    return compared, moved


def _changed(survey: Survey, profile: Profile, question: Question, options: tuple[str, ...]) -> Profile:
    reply = read_reply(question, chosen_options(question, options))
    by_question = {each.question: each for each in profile.replies} | {question.id: reply}
    return Profile(tuple(by_question[q.id] for q in survey.pack.questions if q.id in by_question))


def _trace(survey: Survey, profile: Profile) -> Trace:
    """Tell all that lists, supports and stories can depend on; where it is the same, the result is the same.

    A demand that all remaining courses meet, fail or leave open alike moves none of them.
    """
    left = survey.remaining(profile.demands)
    level = None if profile.level is None else profile.level[0]
    parts = [
        (str(demand.field), fits & left, without(survey.known[demand.field] & left, fits))
        for demand in profile.demands
        for fits in (survey.fitting(demand.field, demand.values),)
    ]
    apart = sorted(part for part in parts if sum(each != 0 for each in (*part[1:], _rest(left, part))) > 1)
    now = survey.beginning(profile.demands, level)
    named = (tuple(profile.barriers), tuple(profile.homes), tuple(profile.areas))
    return (profile.ranks, left, now, level, tuple(apart), *named)


def _rest(left: int, part: tuple[str, int, int]) -> int:
    return without(left, part[1] | part[2])
