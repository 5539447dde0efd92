"""What the answers mean: wishes, obstacles, schooling and home, each with the answer it comes from.

Wishes and circumstances only, never a type of person. Everything is read in the pack's order, so the order
in which a visitor answered leaves no trace. A neutral answer and a skip both ask for nothing, but they are
kept apart: the one is an answer, the other is none.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from kiosk.content.course_values import LEVELS, CourseField, Level
from kiosk.content.question_values import Option, Question, Wish
from kiosk.guidance.values import Answer


@dataclass(frozen=True, slots=True)
class Ask:
    """One wish, and the answer it comes from."""

    answer: Answer
    wish: Wish


@dataclass(frozen=True, slots=True)
class Demand:
    """What the answers to one question ask of one course field: alternatives, one of which is enough."""

    question: str
    field: CourseField
    asks: tuple[Ask, ...]

    @property
    def must(self) -> bool:
        """Tell whether differing courses are left out: only when no alternative is a mere preference."""
        return all(ask.wish.must for ask in self.asks)

    @property
    def values(self) -> tuple[str, ...]:
        """Collect what the field may hold."""
        return tuple(value for ask in self.asks for value in ask.wish.values)


@dataclass(frozen=True, slots=True)
class Reply:
    """What the chosen options of one question mean together; neutral options mean nothing."""

    question: str
    answers: tuple[Answer, ...] = ()
    demands: tuple[Demand, ...] = ()
    barriers: tuple[tuple[str, Answer], ...] = ()
    level: tuple[Level, Answer] | None = None

    @property
    def ranks(self) -> bool:
        """Tell whether it says anything about courses; an obstacle alone does not."""
        return bool(self.demands) or self.level is not None


@dataclass(frozen=True, slots=True)
class Profile:
    """Everything the guide knows about a visitor.

    `replies` has one entry for each question with a chosen option that is not neutral; `neutral` and
    `skipped` name the questions answered with "spelar ingen roll" and those passed over.
    """

    replies: tuple[Reply, ...] = ()
    neutral: frozenset[str] = frozenset()
    skipped: frozenset[str] = frozenset()

    @property
    def ranks(self) -> bool:
        """Tell whether there is anything to choose and order courses by."""
        return any(reply.ranks for reply in self.replies)

    @property
    def demands(self) -> tuple[Demand, ...]:
        """List what is asked of courses, in the pack's order."""
        return tuple(demand for reply in self.replies for demand in reply.demands)

    @property
    def level(self) -> tuple[Level, Answer] | None:
        """Name the schooling the visitor has, and the answer that says so; None when not answered."""
        return highest_level(reply.level for reply in self.replies)

    @property
    def barriers(self) -> Mapping[str, tuple[Answer, ...]]:
        """Map each obstacle the visitor named to the answers that name it."""
        named: dict[str, tuple[Answer, ...]] = {}
        for reply in self.replies:
            for barrier, answer in reply.barriers:
                named[barrier] = (*named.get(barrier, ()), answer)
        return named

    @property
    def homes(self) -> Mapping[str, tuple[Answer, ...]]:
        """Map each municipality the visitor asked for to the answers that name it."""
        return self._wished(CourseField.MUNICIPALITY)

    @property
    def areas(self) -> Mapping[str, tuple[Answer, ...]]:
        """Map each interest area the visitor asked for to the answers that name it."""
        return self._wished(CourseField.AREAS)

    def _wished(self, field: CourseField) -> Mapping[str, tuple[Answer, ...]]:
        named: dict[str, tuple[Answer, ...]] = {}
        for demand in self.demands:
            if demand.field is field:
                for ask in demand.asks:
                    for value in ask.wish.values:
                        named[value] = (*named.get(value, ()), ask.answer)
        return named


def read_profile(
    questions: Sequence[Question], answers: Mapping[str, Collection[str]], skipped: Collection[str] = ()
) -> Profile:
    """Read the answers against the pack's questions; ids the pack does not know mean nothing."""
    replies: list[Reply] = []
    neutral: set[str] = set()
    for question in questions:
        chosen = chosen_options(question, answers.get(question.id, ()))
        if chosen:
            reply = read_reply(question, chosen)
            if reply.answers:
                replies.append(reply)
            else:
                neutral.add(question.id)
    passed = {question.id for question in questions if question.id in skipped}
    return Profile(tuple(replies), frozenset(neutral), frozenset(passed - answers.keys()))


def chosen_options(question: Question, ids: Collection[str]) -> tuple[Option, ...]:
    """Pick the options with these ids, in the pack's order."""
    return tuple(option for option in question.options if option.id in ids)


def read_reply(question: Question, chosen: Sequence[Option]) -> Reply:
    """Read what the chosen options of one question mean together."""
    telling = tuple((option, Answer(question.id, option.id)) for option in chosen if not option.neutral)
    return Reply(
        question.id,
        tuple(answer for _, answer in telling),
        _read_demands(question.id, telling),
        tuple((option.barrier, answer) for option, answer in telling if option.barrier is not None),
        highest_level((option.level, answer) for option, answer in telling if option.level is not None),
    )


def highest_level(levels: Iterable[tuple[Level, Answer] | None]) -> tuple[Level, Answer] | None:
    """Pick the highest level; on a tie the first, which is the first in the pack."""
    found = [level for level in levels if level is not None]
    return max(found, key=lambda level: LEVELS.index(level[0]), default=None)


def _read_demands(question: str, telling: Sequence[tuple[Option, Answer]]) -> tuple[Demand, ...]:
    by_field: dict[CourseField, list[Ask]] = {}
    for option, answer in telling:
        for wish in option.wishes:
            by_field.setdefault(wish.field, []).append(Ask(answer, wish))
    return tuple(Demand(question, field, tuple(asks)) for field, asks in by_field.items())
