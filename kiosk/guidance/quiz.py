"""Moving through the guide: pure functions from one `Quiz` to the next.

Results may be looked at from every step, every question may be skipped, and nothing a visitor did is lost by
going back. A skip is never an answer, and an answer takes a skip back.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kiosk.content.question_values import Choice, Question
from kiosk.guidance.choosing import MOST_QUESTIONS, Outlook, look_ahead
from kiosk.guidance.progress import Quiz
from kiosk.guidance.survey import Survey


def begin(questions: Sequence[Question]) -> Quiz:
    """Start at the pack's first question."""
    return Quiz(order=tuple(question.id for question in questions[:1]))


def current_question(quiz: Quiz) -> str | None:
    """Name the question that is shown; None only in a pack without questions."""
    return quiz.order[quiz.here] if quiz.order else None


def answer(quiz: Quiz, questions: Sequence[Question], question_id: str, options: Sequence[str]) -> Quiz:
    """Replace the answer to one question; no options make it open again.

    The last option is the newest. Where one answer is taken it wins; a neutral option stands alone, so
    whichever came last of neutral and others stays; beyond `most` the oldest give way.

    Raises:
        ValueError: when the question or an option is not in the pack.
    """
    question = next((each for each in questions if each.id == question_id), None)
    if question is None:
        raise ValueError(f"no question {question_id!r}")
    known = {option.id: option.neutral for option in question.options}
    for option in options:
        if option not in known:
            raise ValueError(f"no option {option!r} in question {question_id!r}")
    return _with_answer(quiz, question_id, _allowed(question, known, options))


def skip(quiz: Quiz) -> Quiz:
    """Pass the current question over; an answer to it is taken back. `advance` then moves on."""
    here = current_question(quiz)
    if here is None:
        return quiz
    answers = {question: chosen for question, chosen in quiz.answers.items() if question != here}
    return quiz._replace(answers=answers, skipped=quiz.skipped | {here})


def advance(quiz: Quiz, survey: Survey) -> Quiz:
    """Go on to the next open question that was shown, or else show a new one.

    Open questions further on come first, then those passed without an answer or a skip. When nothing is left
    to ask, nothing happens and `is_finished` says so.
    """
    here = current_question(quiz)
    later, earlier = quiz.order[quiz.here + 1 :], quiz.order[: quiz.here]
    for question in (*later, *earlier):
        if question != here and _is_open(quiz, question):
            return jump_to(quiz, question)
    # Everything shown counts as asked, so that a new question is really new.
    following = look_ahead(quiz.answers, quiz.skipped.union(quiz.order), survey).next
    return quiz if following is None else jump_to(quiz, following)


def jump_to(quiz: Quiz, question: str) -> Quiz:
    """Go to a question, wherever it stands; one that was not shown yet is shown now."""
    order = quiz.order if question in quiz.order else (*quiz.order, question)
    return quiz._replace(order=order, here=order.index(question))


def outlook(quiz: Quiz, survey: Survey) -> Outlook:
    """Look at what may still be asked of this visitor."""
    return look_ahead(quiz.answers, quiz.skipped, survey)


def is_finished(quiz: Quiz, ahead: Outlook) -> bool:
    """Tell whether every shown question is answered or skipped and no other is needed."""
    return ahead.next is None and not any(_is_open(quiz, question) for question in quiz.order)


def progress(quiz: Quiz, ahead: Outlook) -> tuple[int, int]:
    """Count for the road: the question's number, and the most questions there may be.

    The total never grows by answering and is never less than the number; often it is enough before the last.
    """
    # The one that is being asked may be one that can change nothing: the talk opens as the pack says.
    questions = {*quiz.order, *ahead.asked, *ahead.needed, *ahead.spare}
    return quiz.here + 1, max(1, min(len(questions), MOST_QUESTIONS))


def _allowed(question: Question, neutral: Mapping[str, bool], options: Sequence[str]) -> tuple[str, ...]:
    chosen = tuple(dict.fromkeys(options))
    if not chosen or question.choice is Choice.ONE or neutral[chosen[-1]]:
        return chosen[-1:]
    return tuple(option for option in chosen if not neutral[option])[-question.most :]


def _with_answer(quiz: Quiz, question: str, options: tuple[str, ...]) -> Quiz:
    answers = {each: chosen for each, chosen in quiz.answers.items() if each != question}
    if options:
        answers[question] = options
    return quiz._replace(answers=answers, skipped=quiz.skipped - {question})


def _is_open(quiz: Quiz, question: str) -> bool:
    return not quiz.answers.get(question) and question not in quiz.skipped
