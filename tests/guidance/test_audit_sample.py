"""The audit's drawn visitors: the same each time, answering as they may, told what the guide tells."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.content.course_values import CourseField, Distance, Level
from kiosk.content.finding import Severity
from kiosk.guidance.audit_reach import find_dead_options, find_dead_pairs
from kiosk.guidance.audit_sample import draw_visitors, find_dead_ends, find_spread
from kiosk.guidance.audit_values import First
from kiosk.guidance.values import Answer
from tests.guidance.auditing import audited, rules_of, surveyed
from tests.guidance.builders import (
    AREA,
    NEUTRAL,
    WAY,
    a_course,
    a_pack,
    a_question,
    a_wish,
    an_option,
    guided,
)
from tests.guidance.strategies import catalogues, question_lists


def test_three_answers_that_only_together_leave_nothing_are_met_by_random_visitors() -> None:
    # A must for two of three: any two go together, all three do not.
    questions = [
        a_question(name, an_option("x", a_wish(field, value, must=True)))
        for name, field, value in (
            ("ett", CourseField.AREAS, "vard"),
            ("tva", CourseField.DISTANCE, "site"),
            ("tre", CourseField.PACE, "50"),
        )
    ]
    courses = [
        a_course("utan-ett", areas=("bygg",)),
        a_course("utan-tva", distance=Distance.DISTANCE),
        a_course("utan-tre", paces=(100,)),
    ]
    ends = audited(courses, a_pack(questions)).dead_ends
    assert (ends.alone, ends.pairs) == ((), ())
    (end,) = ends.sampled
    assert end.answers == (Answer("ett", "x"), Answer("tva", "x"), Answer("tre", "x"))
    assert 0 < end.profiles == ends.profiles < 50


def test_random_visitors_meet_no_dead_end_that_sets_already_named() -> None:
    survey = surveyed([a_course("vard")], a_pack([AREA, WAY]))
    known = (*find_dead_options(survey), *find_dead_pairs(survey))
    visitors = tuple(draw_visitors(survey.pack.questions, 100, 1))
    met, sampled = find_dead_ends(survey, visitors, known)
    assert met > 0
    assert sampled == ()


def test_the_same_seed_draws_the_same_visitors_and_another_one_others() -> None:
    questions = a_pack().questions
    first, again, other = (tuple(draw_visitors(questions, 30, seed)) for seed in (1, 1, 2))
    assert first == again
    assert first != other


def test_drawn_visitors_answer_as_the_questions_allow() -> None:
    for visitor in draw_visitors(a_pack().questions, 200, 3):
        for question in a_pack().questions:
            chosen = visitor.answers.get(question.id, ())
            assert len(set(chosen)) == len(chosen) <= question.most
            assert NEUTRAL.id not in chosen


@given(st.data())
@settings(max_examples=40, deadline=None)
def test_the_first_course_of_the_audit_is_the_first_that_the_guide_shows(data: st.DataObject) -> None:
    questions = data.draw(question_lists())
    courses = data.draw(catalogues(5))
    pack = a_pack(questions)
    survey = surveyed(courses, pack)
    (visitor,) = draw_visitors(questions, 1, data.draw(st.integers(0, 99)))
    result = guided(visitor.answers, courses, pack)
    shown = [match.course for match in (*result.now, *result.step, *result.later)]
    spread = find_spread(survey, (visitor,))
    assert spread.first == ((First(shown[0], 1),) if shown else ())
    assert spread.listed == bool(shown)
    assert spread.nothing_now == (bool(shown) and not result.now)


def test_one_course_that_is_first_for_all_is_worth_a_look() -> None:
    audit = audited([a_course()])
    assert audit.spread.first[0].course == "kurs"
    assert audit.spread.top == 1.0
    assert rules_of(audit)["same-first"] is Severity.WARNING


def test_a_pack_without_courses_or_questions_is_audited_too() -> None:
    assert audited([], a_pack([])).questions == ()
    audit = audited([])
    assert audit.spread.first == ()
    assert audit.dead_ends.alone


def test_the_same_audit_comes_out_each_time() -> None:
    courses = [a_course("a"), a_course("b", areas=("bygg",)), a_course("c", level=Level.BASIC)]
    assert audited(courses) == audited(courses)
