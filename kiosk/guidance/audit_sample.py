"""What random visitors meet: dead ends, the same course first for all, questions that change nothing.

The profiles are drawn with a seed, so that the same pack on the same day gives the same audit. Sets settle
whatever they can; the guide itself is asked only for what stands first and for what an answer changes.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from random import Random

from kiosk.content.question_values import Choice, Question
from kiosk.guidance.audit_asking import first_of
from kiosk.guidance.audit_reach import is_dead, telling_options
from kiosk.guidance.audit_values import DeadEnd, First, Spread
from kiosk.guidance.profile import Profile, Reply, chosen_options, read_reply
from kiosk.guidance.survey import Survey
from kiosk.guidance.values import Answer

Answers = Mapping[str, tuple[str, ...]]

# Three of four questions are answered, the others skipped: a visitor in a hurry, but not in the door.
_ANSWERED = 0.75
MOST_FIRST = 10
MOST_DEAD = 20


@dataclass(frozen=True, slots=True)
class Visitor:
    """One random profile: the answers, and what they mean."""

    answers: Answers
    profile: Profile


def draw_visitors(questions: Sequence[Question], count: int, seed: int) -> Iterator[Visitor]:
    """Draw profiles: each question is skipped now and then; any number of answers it takes is as likely."""
    random = Random(seed)
    known: dict[tuple[str, tuple[str, ...]], Reply] = {}
    for _ in range(count):
        answers = {
            question.id: draw_answer(random, question)
            for question in questions
            if random.random() < _ANSWERED and telling_options(question)
        }
        yield Visitor(answers, Profile(tuple(_replies(questions, answers, known))))


def draw_answer(random: Random, question: Question) -> tuple[str, ...]:
    """Draw one answer that is not neutral."""
    options = [option.id for option in telling_options(question)]
    most = question.most if question.choice is Choice.MANY else 1
    return tuple(random.sample(options, random.randint(1, min(most, len(options)))))


def find_dead_ends(
    survey: Survey, visitors: Sequence[Visitor], known: Sequence[DeadEnd]
) -> tuple[int, tuple[DeadEnd, ...]]:
    """Count the profiles that come to a dead end, and find the smallest answers behind the unknown ones."""
    ends = [set(end.answers) for end in known]
    profiles = 0
    found: Counter[tuple[Answer, ...]] = Counter()
    for visitor in visitors:
        replies = visitor.profile.replies
        if is_dead(survey, replies):
            profiles += 1
            smallest = _smallest(survey, replies)
            if not any(end <= set(smallest) for end in ends):
                found[smallest] += 1
    return profiles, tuple(DeadEnd(answers, count) for answers, count in found.most_common(MOST_DEAD))


def find_spread(survey: Survey, visitors: Sequence[Visitor]) -> Spread:
    """Find which courses stand first of all, and how often nothing can be begun now.

    Answers that say nothing about courses move none, so profiles that differ in these alone are asked once.
    """
    first: Counter[int] = Counter()
    listed = nothing_now = 0
    known: dict[tuple[tuple[Answer, ...], ...], int] = {}
    for visitor in visitors:
        profile = visitor.profile
        if not profile.ranks or not survey.remaining(profile.demands):
            continue
        listed += 1
        level = None if profile.level is None else profile.level[0]
        nothing_now += not survey.beginning(profile.demands, level)
        ranking = tuple(reply.answers for reply in profile.replies if reply.ranks)
        if ranking not in known:
            known[ranking] = first_of(survey, profile, 1)[0]
        first[known[ranking]] += 1
    named = survey.catalogue.course_at
    most = tuple(First(named(position).id, count) for position, count in first.most_common(MOST_FIRST))
    return Spread(listed, nothing_now, most)


def _replies(
    questions: Sequence[Question], answers: Answers, known: dict[tuple[str, tuple[str, ...]], Reply]
) -> Iterator[Reply]:
    for question in questions:
        if question.id in answers:
            key = (question.id, tuple(sorted(answers[question.id])))
            if key not in known:
                known[key] = read_reply(question, chosen_options(question, answers[question.id]))
            yield known[key]


def _smallest(survey: Survey, replies: Sequence[Reply]) -> tuple[Answer, ...]:
    """Find as few replies as possible that leave no course together, the pack's first ones."""
    for count in range(1, len(replies)):
        for fewer in combinations(replies, count):
            if is_dead(survey, fewer):
                return tuple(answer for reply in fewer for answer in reply.answers)
    return tuple(answer for reply in replies for answer in reply.answers)
