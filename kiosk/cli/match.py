"""`kiosk match`: the guide without a screen. Answers in a file, what the guide says as one JSON document."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from kiosk.clock import Clock, SystemClock
from kiosk.content.course_values import Course
from kiosk.content.head import Text
from kiosk.content.question_values import Choice, Question
from kiosk.errors import KnownError
from kiosk.guidance.guide import guide_by_survey
from kiosk.guidance.survey import Survey
from kiosk.guidance.texts import SURE
from kiosk.guidance.values import Answer, FirstStep, Guidance, Match, Reason
from kiosk.paths import cache_dir, default_pack, state_dir

if TYPE_CHECKING:
    from kiosk.content.loading import OpenPack

Json: TypeAlias = "dict[str, Json] | list[Json] | str | int | None"
Say: TypeAlias = Callable[[Text], str]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument(
        "--answers", type=Path, required=True, metavar="FILE", help='svaren: {"fråga": ["svar", …]}'
    )
    parser.add_argument("--pack", type=Path, default=None, help="källmapp eller kompilerat paket")
    parser.add_argument("--language", default="sv", metavar="KOD", help="språk för texterna (sv)")
    parser.add_argument(
        "--most",
        type=_whole_number,
        default=None,
        metavar="N",
        help="högst så många kurser i varje del (alla)",
    )
    parser.add_argument("--json", action="store_true", help="skriv ett JSON-dokument; det enda sättet")
    parser.add_argument("--state", type=Path, default=None, metavar="DIR", help="kioskens egen mapp")


def main(args: argparse.Namespace, clock: Clock | None = None) -> int:
    """Print what the guide says; 0 when it could, 1 when the answers or the pack were refused."""
    try:
        document = match_answers(args, clock or SystemClock())
    except KnownError as error:
        print(error.message, file=sys.stderr)
        return 1
    print(json.dumps(document, ensure_ascii=False, indent=2))
    return 0


def match_answers(args: argparse.Namespace, clock: Clock) -> dict[str, Json]:
    """Guide by the answers file and say it as docs/match-json.md has it.

    Raises:
        KnownError: when the file, an id in it, the pack or the language is refused.
    """
    from kiosk.content.courses_by_id import CoursesById
    from kiosk.content.loading import open_source_or_compiled

    opened = open_source_or_compiled(
        args.pack or default_pack(), cache_dir(state_dir(args.state, os.environ))
    )
    try:
        result = guide_by_file(args.answers, args.language, opened, clock, args.most)
        return describe(result, CoursesById(opened), opened.phrasebook(args.language).say)
    finally:
        opened.close()


def guide_by_file(
    file: Path, language: str, opened: OpenPack, clock: Clock, most: int | None = None
) -> Guidance:
    """Ask the guide of an open pack what it says to the answers in a file.

    Raises:
        KnownError: when the file, an id in it or the language is refused.
    """
    written, pack = _read_json(file), opened.pack()
    answers, skipped = read_answers(written, pack.questions)
    if language not in {each.code for each in pack.head.languages}:
        raise KnownError(f"Paketet har inte språket ”{language}”.")
    survey = Survey(pack, opened.catalogue(), clock.today())
    return guide_by_survey(answers, skipped, survey, most=most)


def read_answers(
    written: object, questions: Sequence[Question]
) -> tuple[dict[str, tuple[str, ...]], frozenset[str]]:
    """Hold what a file says against the questions; an empty list is a skipped question.

    Raises:
        KnownError: for the first thing that no visitor could have answered.
    """
    if not isinstance(written, dict):
        raise KnownError('Svaren ska vara ett JSON-objekt: {"fråga": ["svar", …]}.')
    known = {question.id: question for question in questions}
    answers: dict[str, tuple[str, ...]] = {}
    skipped: set[str] = set()
    for name, chosen in written.items():
        if name not in known:
            raise KnownError(f"Frågan ”{name}” finns inte i paketet. Frågorna är: {', '.join(known)}.")
        options = _read_options(known[name], chosen)
        if options:
            answers[name] = options
        else:
            skipped.add(name)
    return answers, frozenset(skipped)


def describe(result: Guidance, courses: Mapping[str, Course], say: Say) -> dict[str, Json]:
    """Say everything in words and ids; the shape is a contract (docs/match-json.md)."""
    return {
        "asked": list(result.asked),
        "next": result.next,
        "sure": say(SURE[result.certainty]),
        "tiers": {
            "now": [_match(match, courses, say) for match in result.now],
            "step": [_match(match, courses, say) for match in result.step],
            "later": [_match(match, courses, say) for match in result.later],
        },
        "totals": {tier.value: total for tier, total in result.totals.items()},
        "supports": [
            {
                "barrier": support.barrier,
                "text": say(support.text),
                "place": support.place,
                "because": _answers(support.because),
            }
            for support in result.supports
        ],
        "stories": [{"story": each.story, "because": _answers(each.because)} for each in result.stories],
        "changes": [asdict(change) for change in result.changes],
        "this_week": {
            "text": say(result.this_week.text),
            "place": result.this_week.place,
            "link": result.this_week.link,
        },
    }


def _whole_number(written: str) -> int:
    if not written.isdecimal():
        raise argparse.ArgumentTypeError(f"”{written}” är inget antal. Skriv ett helt tal, till exempel 10.")
    return int(written)


def _match(match: Match, courses: Mapping[str, Course], say: Say) -> Json:
    course = courses[match.course]
    return {
        "course": course.id,
        "title": say(course.title),
        "place": course.place,
        "because": [_reason(reason, say) for reason in match.because],
        "hard": [_reason(reason, say) for reason in match.hard],
        "unknown": [_reason(reason, say) for reason in match.unknown],
        "step": None if match.step is None else _step(match.step, say),
    }


def _step(step: FirstStep, say: Say) -> Json:
    return {"text": say(step.text), "course": step.course, "place": step.place}


def _reason(reason: Reason, say: Say) -> Json:
    return {
        "text": say(reason.text),
        "question": reason.question,
        "option": reason.option,
        "field": reason.field.value,
    }


def _answers(answers: Sequence[Answer]) -> list[Json]:
    return [{"question": answer.question, "option": answer.option} for answer in answers]


def _read_json(path: Path) -> object:
    try:
        return json.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise KnownError(f"Filen med svar kan inte läsas: {path} ({error.strerror}).") from error
    except UnicodeDecodeError as error:
        raise KnownError(f"Filen med svar är inte UTF-8: {path}.") from error
    except json.JSONDecodeError as error:
        raise KnownError(
            f"Filen med svar är inte riktig JSON: {path}, rad {error.lineno}, tecken {error.colno}."
        ) from error
    except RecursionError as error:
        raise KnownError(f"Filen med svar är inte riktig JSON: {path}.") from error


def _read_options(question: Question, chosen: object) -> tuple[str, ...]:
    if not isinstance(chosen, list) or not all(isinstance(option, str) for option in chosen):
        raise KnownError(f"Svaren på frågan ”{question.id}” ska vara en lista med svars-id.")
    known = [option.id for option in question.options]
    for option in chosen:
        if option not in known:
            raise KnownError(
                f"Svaret ”{option}” finns inte i frågan ”{question.id}”. Svaren är: {', '.join(known)}."
            )
    options = tuple(dict.fromkeys(chosen))
    most = 1 if question.choice is Choice.ONE else question.most
    if len(options) > most:
        raise KnownError(f"Frågan ”{question.id}” tar högst {most} svar, men filen har {len(options)}.")
    return options
