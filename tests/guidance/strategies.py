"""Random courses, packs and answers for the properties."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from hypothesis import strategies as st

from kiosk.content.course_values import (
    Course,
    CourseField,
    Distance,
    Form,
    Level,
    Start,
    StartKind,
    TimeOfDay,
)
from kiosk.content.question_values import Option, Question, Wish
from kiosk.content.values import Confidence, Source
from tests.guidance.builders import ASK, NEUTRAL, TODAY, a_course, a_question, a_text, a_wish, an_option

AREAS = ("vard", "teknik", "bygg")
TOWNS = ("0480", "0483")
FORMS = (Form.KOMVUX, Form.HOGSKOLA, Form.MOOC)
DAYS = st.integers(-40, 40).map(lambda days: TODAY + timedelta(days=days))

STARTS = st.builds(Start, st.sampled_from(StartKind), day=st.none() | DAYS, apply_by=st.none() | DAYS)

VALUES: Mapping[CourseField, tuple[str, ...]] = {
    CourseField.AREAS: AREAS,
    CourseField.FORM: FORMS,
    CourseField.MUNICIPALITY: TOWNS,
    CourseField.DISTANCE: tuple(Distance),
    CourseField.PACE: ("25", "50", "100"),
    CourseField.TIME: tuple(TimeOfDay),
    CourseField.LEVEL: tuple(Level),
    CourseField.START: ("continuous", "dated"),
    CourseField.STUDENT_AID: ("yes", "no"),
}

# Each field that may be unknown, and how a course says so. A special requirement that is not there is no
# unknown: the pack's format has no way to say "perhaps".
UNKNOWN: Mapping[str, object] = {
    "areas": (),
    "level": None,
    "municipality": None,
    "distance": None,
    "paces": (),
    "times": (),
    "student_aid": None,
    "start": ASK,
}


def some(values: tuple[Any, ...]) -> st.SearchStrategy[tuple[Any, ...]]:
    return st.lists(st.sampled_from(values), unique=True, max_size=2).map(tuple)


@st.composite
def courses(draw: st.DrawFn, id: str = "kurs") -> Course:
    confidence = draw(st.sampled_from(Confidence))
    return a_course(
        id,
        title=a_text(draw(st.sampled_from(("Svenska", "Matte", "Vård")))),
        place=None,
        form=draw(st.sampled_from(FORMS)),
        start=draw(STARTS),
        source=Source("provet", "2026", confidence=confidence),
        areas=draw(some((*AREAS, "*"))),
        level=draw(st.none() | st.sampled_from(Level)),
        special=draw(st.sampled_from((None, None, a_text("Särskilda kurser.")))),
        municipality=draw(st.sampled_from((None, *TOWNS))),
        distance=draw(st.none() | st.sampled_from(Distance)),
        paces=draw(some((25, 50, 100))),
        times=draw(some(tuple(TimeOfDay))),
        student_aid=draw(st.sampled_from((None, True, False))),
        step=draw(st.sampled_from((None, a_text("Läs in gymnasiet.")))),
    )


@st.composite
def catalogues(draw: st.DrawFn, most: int = 8) -> tuple[Course, ...]:
    return tuple(draw(courses(f"kurs-{number}")) for number in range(draw(st.integers(0, most))))


@st.composite
def wishes(draw: st.DrawFn) -> Wish:
    field = draw(st.sampled_from(CourseField))
    asked = draw(st.lists(st.sampled_from(VALUES[field]), unique=True, min_size=1, max_size=2))
    hard = draw(st.sampled_from((None, a_text(f"Det är inte {field}."))))
    return a_wish(field, *asked, must=draw(st.booleans()), hard=hard)


@st.composite
def options(draw: st.DrawFn, id: str) -> Option:
    return an_option(
        id,
        *draw(st.lists(wishes(), max_size=2)),
        barrier=draw(st.sampled_from((None, "barn", "tid", "orkar"))),
        level=draw(st.none() | st.sampled_from(Level)),
    )


@st.composite
def question_lists(draw: st.DrawFn) -> tuple[Question, ...]:
    count = draw(st.integers(1, 5))
    return tuple(
        a_question(
            f"fraga-{number}",
            *(draw(options(f"svar-{each}")) for each in range(draw(st.integers(1, 3)))),
            NEUTRAL,
            most=draw(st.sampled_from((1, 2))),
        )
        for number in range(count)
    )


@st.composite
def answer_sets(draw: st.DrawFn, questions: tuple[Question, ...]) -> dict[str, tuple[str, ...]]:
    """Answers as the quiz would keep them: none, a neutral one, or up to `most` others."""
    answers: dict[str, tuple[str, ...]] = {}
    for question in questions:
        ids = [option.id for option in question.options if not option.neutral]
        neutral = [[option.id] for option in question.options if option.neutral]
        some = st.lists(st.sampled_from(ids), unique=True, max_size=question.most)
        chosen = draw(some | st.sampled_from(neutral) if neutral else some)
        if chosen:
            answers[question.id] = tuple(chosen)
    return answers


@st.composite
def visits(
    draw: st.DrawFn, questions: tuple[Question, ...]
) -> tuple[dict[str, tuple[str, ...]], frozenset[str]]:
    """Answers, and some of the other questions passed over."""
    answers = draw(answer_sets(questions))
    open_ones = [question.id for question in questions if question.id not in answers]
    skipped = draw(st.sets(st.sampled_from(open_ones))) if open_ones else set()
    return answers, frozenset(skipped)
