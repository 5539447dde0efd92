"""Answers the guide's questions like several hundred visitors on a compiled pack: prints what it cost.

`python -m tests.benchmarks.programs.national_guide FOLDER`, in a process of its own: what opening weighs can
only be seen where nothing else was opened.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from random import Random

import kiosk.content.compiled_catalogue
import kiosk.content.decoding  # noqa: F401 - what a program imports is no part of opening
from kiosk.content.loading import OpenPack, open_pack
from kiosk.content.question_values import Choice, Question
from kiosk.content.schema import DATABASE
from kiosk.guidance.guide import guide_by_survey
from kiosk.guidance.survey import Survey
from tests.benchmarks.national import TODAY
from tests.benchmarks.timing import Times, megabytes

# What the results screen asks for: a page of five.
SHOWN = 5
VISITORS = 300
COLD_VISITORS = 20
SKIPPED = 0.15

Answers = dict[str, tuple[str, ...]]
Visitor = list[tuple[Answers, frozenset[str]]]


def visitors(questions: tuple[Question, ...], count: int) -> Iterator[Visitor]:
    """Draw visitors who answer all questions in any order, some with "spelar ingen roll", and skip a few."""
    random = Random(count)
    for _ in range(count):
        answers: Answers = {}
        skipped: frozenset[str] = frozenset()
        states: Visitor = []
        for question in random.sample(questions, len(questions)):
            if random.random() < SKIPPED:
                skipped |= {question.id}
            else:
                most = question.most if question.choice is Choice.MANY else 1
                options = [
                    option.id for option in question.options if not option.neutral or random.random() < 0.5
                ]
                chosen = random.sample(options, random.randint(1, min(most, len(options))))
                answers = {**answers, question.id: tuple(chosen)}
            states.append((answers, skipped))
        yield states


def main(folder: Path) -> None:
    """Open, ask, weigh and print."""
    opening, warm, first, cold = Times(), Times(), Times(), Times()
    before = megabytes()
    with opening.one():
        opened, survey = _open(folder)
    weight = megabytes() - before
    for visitor in visitors(survey.pack.questions, VISITORS):
        for answers, skipped in visitor:
            with warm.one():
                guide_by_survey(answers, skipped, survey, most=SHOWN)
    after = megabytes() - before
    opened.close()
    for visitor in visitors(survey.pack.questions, COLD_VISITORS):
        _forget_file(folder / DATABASE)
        with opening.one():
            opened, survey = _open(folder)
        with first.one():
            guide_by_survey({}, frozenset(), survey, most=SHOWN)
        for answers, skipped in visitor:
            with cold.one():
                guide_by_survey(answers, skipped, survey, most=SHOWN)
        opened.close()
    report = {
        "open_ms": opening.report(),
        "open_mb": round(weight, 1),
        "after_all_answers_mb": round(after, 1),
        "after_an_answer_ms": warm.report(),
        "first_question_from_disk_ms": first.report(),
        "after_an_answer_from_disk_ms": cold.report(),
    }
    sys.stdout.write(json.dumps(report) + "\n")


def _open(folder: Path) -> tuple[OpenPack, Survey]:
    """Do all that has to be done before the first answer."""
    opened = open_pack(folder)
    return opened, Survey(opened.pack(), opened.catalogue(), TODAY)


def _forget_file(path: Path) -> None:
    """Let the system drop what it keeps of a file, so that it is read from the disk again."""
    file = os.open(path, os.O_RDONLY)
    os.posix_fadvise(file, 0, 0, os.POSIX_FADV_DONTNEED)
    os.close(file)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
