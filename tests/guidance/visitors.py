"""Visitors with hidden preferences, drawn by chance, and how they fare in the guide.

The model is stated here and nowhere else. No statistics are behind its shares: they are our guess of who
comes to a bus that says "Kom och snacka med oss", skewed as such things are.

- Every visitor has an answer to each question from the start, drawn by the shares below; what has no share
  there is drawn by 1, ½, ⅓ … in the pack's order. Where several answers are taken, 60 % have one, 25 % two
  and 15 % three.
- Every visitor knows what they want to a degree between 0.4 and 1, drawn evenly. To each question they give
  their answer with that chance; otherwise they say "vet inte", where that can be said (60 %), or pass.
- What a visitor would say to a question does not depend on when it is asked. The visitor who answered
  everything is the same visitor, asked all questions.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from random import Random

from kiosk.content.question_values import Choice, Question
from kiosk.guidance.choosing import Outlook, look_ahead
from kiosk.guidance.gain import COURSES_SEEN, HELPS_SEEN
from kiosk.guidance.matching import match_courses
from kiosk.guidance.profile import Profile, read_profile
from kiosk.guidance.survey import Survey
from kiosk.guidance.tiers import sort_into_tiers
from kiosk.guidance.values import Tier

LEAST_KNOWING = 0.4
SAYS_SO = 0.6
SEVERAL = (60, 25, 15)

# In percent. The towns by their rough size, the rest our guess.
SHARES: Mapping[str, Mapping[str, float]] = {
    "goal": {"behorig": 25, "yrke": 40, "prova": 20, "svenska": 15},
    "area": {
        "vard": 24,
        "skola": 14,
        "teknik": 12,
        "data": 11,
        "ekonomi": 10,
        "bygg": 9,
        "mat": 5,
        "kultur": 5,
        "natur": 4,
        "samhalle": 3,
        "sprak": 3,
    },
    "schooling": {"lite": 12, "grundskola": 20, "bit": 23, "gymnasium": 45},
    "home": {
        "eskilstuna": 36,
        "nykoping": 19,
        "strangnas": 13,
        "katrineholm": 12,
        "flen": 5,
        "trosa": 5,
        "oxelosund": 4,
        "gnesta": 4,
        "vingaker": 2,
    },
    "way": {"plats": 40, "hemma": 30, "blandat": 30},
    "pace": {"heltid": 30, "halvtid": 35, "lite": 25, "orkar": 10},
    "obstacles": {"tid": 35, "pengar": 30, "barn": 25, "resa": 10},
    "feelings": {"hur": 30, "sadan": 25, "nytta": 25, "prov": 20},
}

# What a visitor would say to each question; nothing is a question passed over.
Replies = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Seen:
    """What a visitor gets to see.

    `first` are the first five courses: those of "now", then of "step", then of "later". `reached` is the set
    of all courses that are listed. `barriers` are the obstacles that help is shown for.
    """

    first: tuple[str, ...]
    reached: int
    barriers: frozenset[str]


def some_visitors(questions: Sequence[Question], number: int, seed: int) -> list[Replies]:
    """Draw visitors; the same seed draws the same ones."""
    random = Random(seed)
    return [_a_visitor(random, questions) for _ in range(number)]


class Trial:
    """Lets visitors through the guide of one pack, and remembers what it said to the same answers before."""

    def __init__(self, survey: Survey) -> None:
        self.survey = survey
        self.questions = survey.pack.questions
        self._ahead = lru_cache(maxsize=None)(self._look_ahead)
        self._matched = lru_cache(maxsize=None)(self._match)

    def asked(self, visitor: Replies) -> tuple[str, ...]:
        """List the questions this visitor is asked until the guide has enough."""
        asked: list[str] = []
        while (following := self._ahead(self._key(visitor, asked)).next) is not None:
            asked.append(following)
        return tuple(asked)

    def seen(self, visitor: Replies, asked: Sequence[str]) -> Seen:
        """Say what the visitor sees who was asked these questions."""
        profile = self.profile(visitor, asked)
        telling = tuple(reply.question for reply in profile.replies if reply.ranks)
        first, reached = self._matched(self._key(visitor, telling))
        return Seen(first, reached, frozenset(profile.barriers))

    def profile(self, visitor: Replies, asked: Sequence[str]) -> Profile:
        """Say what the guide knows of the visitor who was asked these questions."""
        return self._profile(self._key(visitor, asked))

    def _key(self, visitor: Replies, asked: Sequence[str]) -> tuple[tuple[str, ...] | None, ...]:
        return tuple(visitor[each.id] if each.id in asked else None for each in self.questions)

    def _given(self, key: tuple[tuple[str, ...] | None, ...]) -> Replies:
        return {each.id: reply for each, reply in zip(self.questions, key, strict=True) if reply}

    def _profile(self, key: tuple[tuple[str, ...] | None, ...]) -> Profile:
        return read_profile(self.questions, self._given(key))

    def _look_ahead(self, key: tuple[tuple[str, ...] | None, ...]) -> Outlook:
        passed = [each.id for each, reply in zip(self.questions, key, strict=True) if reply == ()]
        return look_ahead(self._given(key), passed, self.survey)

    def _match(self, key: tuple[tuple[str, ...] | None, ...]) -> tuple[tuple[str, ...], int]:
        profile = self._profile(key)
        tiers = sort_into_tiers(self.survey, profile, ())
        matches = match_courses(self.survey, profile, tiers, COURSES_SEEN)
        listed = [match.course for tier in Tier for match in matches[tier]]
        reached = 0
        for courses in tiers.values():
            reached |= courses
        return tuple(listed[:COURSES_SEEN]), reached


def agreement(one: Seen, other: Seen) -> float:
    """Compare the first five: the size of the intersection over five, or over what the longer list has."""
    longest = max(len(one.first), len(other.first))
    return len(set(one.first) & set(other.first)) / longest if longest else 1.0


def help_agreement(one: Seen, other: Seen) -> float:
    """Compare the help: which share of the other's obstacles is also the one's."""
    return len(one.barriers & other.barriers) / len(other.barriers) if other.barriers else 1.0


def page_agreement(one: Seen, other: Seen) -> float:
    """Compare all that is seen: five lines of courses and, where obstacles are named, four of help."""
    courses = agreement(one, other)
    if not other.barriers:
        return courses
    return (COURSES_SEEN * courses + HELPS_SEEN * help_agreement(one, other)) / (COURSES_SEEN + HELPS_SEEN)


def _a_visitor(random: Random, questions: Sequence[Question]) -> Replies:
    knowing = random.uniform(LEAST_KNOWING, 1)
    return {question.id: a_reply(random, question, knowing) for question in questions}


def a_reply(random: Random, question: Question, knowing: float) -> tuple[str, ...]:
    """Draw what somebody says to a question who knows what they want to this degree, from 0 to 1."""
    wanted = _wanted(random, question)
    if random.random() < knowing:
        return wanted
    neutral = tuple(option.id for option in question.options if option.neutral)[:1]
    return neutral if random.random() < SAYS_SO else ()


def _wanted(random: Random, question: Question) -> tuple[str, ...]:
    real = [option.id for option in question.options if not option.neutral]
    known = SHARES.get(question.id, {})
    shares = [known.get(option, 1 / place) for place, option in enumerate(real, 1)]
    several = question.choice is Choice.MANY
    number = random.choices((1, 2, 3), SEVERAL)[0] if several else 1
    chosen: set[str] = set()
    while len(chosen) < min(number, question.most if several else 1, len(real)):
        chosen.add(random.choices(real, shares)[0])
    return tuple(option for option in real if option in chosen)
