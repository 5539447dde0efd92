"""Which question comes next, and whether one is needed: the one place where the guide's adaptivity lives.

After each answer the next question is the one whose answer is expected to change most of what the visitor
sees (`gain`); the pack's order decides ties and opens the talk. A question that can change nothing is not
asked, and one that is not expected to change a whole line is not needed, though the visitor may want it.
Everything here depends on which questions have answers and which were passed over, never on the order of it
(ADR 0018).
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from kiosk.content.course_values import CourseField
from kiosk.content.question_values import Question, Wish
from kiosk.guidance.gain import Standing, expected_lines, front_of, stand
from kiosk.guidance.profile import read_profile
from kiosk.guidance.survey import Survey, without
from kiosk.guidance.values import Certainty

MOST_QUESTIONS = 8
# In lines of the suggestions: what an answer must be expected to change for its question to be needed.
WORTH_ASKING = 1.0

_SURER_WITH = (
    Certainty.GOOD,
    Certainty.ONE,
    Certainty.TWO,
    Certainty.THREE,
    Certainty.FOUR,
    Certainty.FIVE,
    Certainty.SIX,
)


@dataclass(frozen=True, slots=True)
class Outlook:
    """What may still be asked, each list in the order in which it would come.

    `asked` are the questions answered or passed over, in the pack's order. `needed` are worth asking; `spare`
    could change something, but hardly what is seen; `missed` were passed over and are worth an answer still:
    a skip is no answer. `told` is whether any answer tells something.
    """

    told: bool
    asked: tuple[str, ...]
    needed: tuple[str, ...]
    spare: tuple[str, ...]
    missed: tuple[str, ...]

    @property
    def next(self) -> str | None:
        """Name the question to ask next, None when it is enough."""
        return self.needed[0] if self.needed else None

    @property
    def more(self) -> str | None:
        """Name the question to ask a visitor who wants to answer more, None when there is none."""
        return next(iter((*self.needed, *self.spare, *self.missed)), None)

    @property
    def left(self) -> int:
        """Count the answers that would still make the suggestions surer."""
        return len(self.needed) + len(self.missed)

    @property
    def certainty(self) -> Certainty:
        """Say how sure the guide is, by how many answers would make it surer."""
        if not self.told:
            return Certainty.NOTHING
        return _SURER_WITH[self.left] if self.left < len(_SURER_WITH) else Certainty.MANY


def look_ahead(answers: Mapping[str, tuple[str, ...]], skipped: Collection[str], survey: Survey) -> Outlook:
    """Weigh every question without an answer.

    Args:
        answers: chosen option ids by question id.
        skipped: questions the visitor passed over.
        survey: all courses.
    """
    questions = survey.pack.questions
    profile = read_profile(questions, answers)
    standing = stand(survey, profile)
    front = front_of(standing)
    open_ones = [each for each in questions if not answers.get(each.id) and _can_matter(each, standing)]
    lines = {each.id: expected_lines(standing, front, each) for each in open_ones}
    # Sorting is stable: the pack's order decides ties.
    best_first = sorted(lines, key=lambda question: -lines[question])
    asked = asked_questions(answers, skipped, questions)
    fresh = [question for question in best_first if question not in skipped]
    if not asked and questions and questions[0].id in fresh:
        # Nothing is known yet that could choose: the talk opens as the pack says.
        fresh.remove(questions[0].id)
        lines[questions[0].id] = max(WORTH_ASKING, lines[questions[0].id])
        fresh.insert(0, questions[0].id)
    fresh = fresh[: max(0, MOST_QUESTIONS - len(asked))]
    return Outlook(
        told=bool(profile.replies),
        asked=asked,
        needed=tuple(question for question in fresh if lines[question] >= WORTH_ASKING),
        spare=tuple(question for question in fresh if lines[question] < WORTH_ASKING),
        missed=tuple(q for q in best_first if q in skipped and lines[q] >= WORTH_ASKING),
    )


def asked_questions(
    answers: Mapping[str, tuple[str, ...]], skipped: Collection[str], questions: Sequence[Question]
) -> tuple[str, ...]:
    """List the questions that were answered or skipped, in the pack's order."""
    return tuple(each.id for each in questions if answers.get(each.id) or each.id in skipped)


def _can_matter(question: Question, standing: Standing) -> bool:
    """Tell whether an answer could still change something.

    An obstacle brings supports, schooling moves courses between tiers, and a municipality decides which place
    is near. Any other wish matters only while it tells the remaining courses apart.
    """
    return any(
        option.barrier is not None
        or option.level is not None
        or any(_tells_apart(wish, standing) for wish in option.wishes)
        for option in question.options
        if not option.neutral
    )


def _tells_apart(wish: Wish, standing: Standing) -> bool:
    if wish.field is CourseField.MUNICIPALITY:
        return True
    survey, remaining = standing.survey, standing.remaining
    fits = survey.fitting(wish.field, wish.values) & remaining
    differs = without(survey.known[wish.field] & remaining, fits)
    unknown = without(remaining, fits | differs)
    return sum(part != 0 for part in (fits, differs, unknown)) > 1
