"""Which question comes next: the one place where the guide's adaptivity lives (ADR 0014).

Today: the pack's order, without the questions that can no longer change anything, and never more than eight.
A cleverer choice (the question that best splits what is left) replaces `next_question` alone; nothing else
knows how it chooses.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from kiosk.content.values import CourseField, Question, Wish
from kiosk.guidance.profile import read_profile
from kiosk.guidance.survey import Survey

MOST_QUESTIONS = 8


def next_question(
    answers: Mapping[str, tuple[str, ...]], skipped: Collection[str], survey: Survey
) -> str | None:
    """Name the question to ask next, None when no more is worth asking."""
    left = questions_left(answers, skipped, survey)
    return left[0] if left else None


def questions_left(
    answers: Mapping[str, tuple[str, ...]], skipped: Collection[str], survey: Survey
) -> tuple[str, ...]:
    """List the questions still worth asking, in the order they would come."""
    questions = survey.pack.questions
    asked = {question.id for question in questions if answers.get(question.id) or question.id in skipped}
    candidates = survey.remaining(read_profile(questions, answers).demands)
    left = [each.id for each in questions if each.id not in asked and _can_matter(each, survey, candidates)]
    return tuple(left[: max(0, MOST_QUESTIONS - len(asked))])


def asked_questions(
    answers: Mapping[str, tuple[str, ...]], skipped: Collection[str], questions: Sequence[Question]
) -> tuple[str, ...]:
    """List the questions that were answered or skipped, in the pack's order."""
    return tuple(each.id for each in questions if answers.get(each.id) or each.id in skipped)


def _can_matter(question: Question, survey: Survey, candidates: int) -> bool:
    """Tell whether an answer could still change something.

    An obstacle brings supports, schooling moves courses between tiers, and a municipality decides which place
    is near. Any other wish matters only while it tells the remaining courses apart.
    """
    return any(
        option.barrier is not None
        or option.level is not None
        or any(_tells_apart(wish, survey, candidates) for wish in option.wishes)
        for option in question.options
        if not option.neutral
    )


def _tells_apart(wish: Wish, survey: Survey, candidates: int) -> bool:
    if wish.field is CourseField.MUNICIPALITY:
        return True
    fits = survey.fitting(wish.field, wish.values) & candidates
    differs = survey.known[wish.field] & candidates & ~fits
    unknown = candidates & ~fits & ~differs
    return sum(part != 0 for part in (fits, differs, unknown)) > 1
