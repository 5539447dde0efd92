"""What the audit says no visitor reaches is what no visitor is shown: exact, by sets."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import timedelta
from itertools import combinations, product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.content.course_values import Course, CourseField, Distance, Level, Start, StartKind
from kiosk.content.finding import Severity
from kiosk.content.pack import Pack
from kiosk.content.question_values import Choice, Question
from kiosk.guidance.audit_faults import faults_of
from kiosk.guidance.audit_reach import find_dead_options, find_dead_pairs, find_reach
from kiosk.guidance.audit_values import DeadEnd, Group, Lack, NeverNow, Shut, Unreached
from kiosk.guidance.values import Answer
from tests.guidance.auditing import audited, rules_of, surveyed
from tests.guidance.builders import (
    AREA,
    ASK,
    NEUTRAL,
    OBSTACLES,
    SCHOOLING,
    TODAY,
    WAY,
    a_course,
    a_pack,
    a_question,
    a_text,
    an_option,
    guided,
)
from tests.guidance.strategies import catalogues, question_lists

YESTERDAY, TOMORROW = TODAY - timedelta(days=1), TODAY + timedelta(days=1)
VARD, HEMMA = Answer("area", "vard"), Answer("way", "hemma")


def every_answer(questions: Sequence[Question]) -> Iterator[dict[str, tuple[str, ...]]]:
    """Every profile there is: each question open, or with any answer it takes."""
    replies = []
    for question in questions:
        ids = [option.id for option in question.options if not option.neutral]
        most = question.most if question.choice is Choice.MANY else 1
        replies.append([(), *(chosen for n in range(1, most + 1) for chosen in combinations(ids, n))])
    for chosen in product(*replies):
        yield {question.id: ids for question, ids in zip(questions, chosen, strict=True) if ids}


def test_a_course_that_no_answer_asks_for_is_not_reached_and_the_question_that_shuts_it_out_is_named() -> (
    None
):
    pack = a_pack([AREA])
    audit = audited([a_course("vard"), a_course("fiske", areas=("fiske",))], pack)
    assert audit.unreached == (
        Unreached(Group(1, ("fiske",)), (Shut("area", CourseField.AREAS, empty=False),)),
    )
    (fault,) = [each for each in faults_of(audit, pack) if each.rule == "unreached-course"]
    assert fault.severity is Severity.ERROR
    assert "fiske" in fault.message
    assert "area (areas)" in fault.message


def test_one_other_question_that_orders_courses_is_enough_to_reach_it() -> None:
    assert audited([a_course("fiske", areas=("fiske",))], a_pack([AREA, SCHOOLING])).unreached == ()


def test_without_any_wish_or_schooling_nothing_is_reached() -> None:
    pack = a_pack([OBSTACLES])
    audit = audited([a_course()], pack)
    assert audit.unreached == (Unreached(Group(1, ("kurs",)), ()),)
    assert "wishes eller level" in faults_of(audit, pack)[0].message


@pytest.mark.parametrize(
    ("course", "lacks"),
    [
        (a_course(start=ASK), (Lack.START_UNKNOWN,)),
        (a_course(start=Start(StartKind.DATED, day=TOMORROW)), (Lack.START_UNKNOWN,)),
        (
            a_course(start=Start(StartKind.DATED, day=TODAY.replace(year=2099), apply_by=TOMORROW)),
            (Lack.START_UNKNOWN,),
        ),
        (
            a_course(start=Start(StartKind.DATED, day=TOMORROW, apply_by=YESTERDAY)),
            (Lack.START_PASSED,),
        ),
        (a_course(special=a_text("Matte 3.")), (Lack.SPECIAL,)),
        (a_course(level=None), (Lack.LEVEL_UNKNOWN,)),
        (a_course(level=None, start=ASK), (Lack.START_UNKNOWN, Lack.LEVEL_UNKNOWN)),
    ],
)
def test_a_course_that_can_never_be_begun_says_what_it_lacks(course: Course, lacks: tuple[Lack, ...]) -> None:
    assert audited([course, a_course("bra")]).never_now == (NeverNow(Group(1, ("kurs",)), lacks),)


def test_a_level_that_no_answer_has_is_told_apart_from_one_that_is_unknown() -> None:
    schooling = a_question("schooling", an_option("bas", level=Level.BASIC), NEUTRAL)
    audit = audited([a_course(level=Level.UPPER)], a_pack([schooling]))
    assert audit.never_now == (NeverNow(Group(1, ("kurs",)), (Lack.LEVEL_UNASKED,)),)


def test_a_course_that_could_be_begun_but_that_a_must_keeps_out_of_now_is_an_error() -> None:
    pack = a_pack([AREA])
    audit = audited([a_course("oppen", areas=())], pack)
    shut = Shut("area", CourseField.AREAS, empty=True)
    assert audit.never_now == (NeverNow(Group(1, ("oppen",)), (Lack.MUST,), (shut,)),)
    assert rules_of(audit, pack)["shut-out-of-now"] is Severity.ERROR


@given(st.data())
@settings(max_examples=60, deadline=None)
def test_what_the_audit_reaches_is_what_some_visitor_is_shown(data: st.DataObject) -> None:
    questions = data.draw(question_lists())[:3]
    courses = data.draw(catalogues(5))
    pack = a_pack(questions)
    listed, now = set(), set()
    for answers in every_answer(questions):
        result = guided(answers, courses, pack)
        now |= {match.course for match in result.now}
        listed |= {match.course for match in (*result.now, *result.step, *result.later)}
    survey = surveyed(courses, pack)
    reach = find_reach(survey)
    assert (reach.listed, reach.now) == (survey.named(listed), survey.named(now))


@given(st.data())
@settings(max_examples=60, deadline=None)
def test_dead_options_and_pairs_are_those_that_leave_a_visitor_with_nothing(data: st.DataObject) -> None:
    questions = data.draw(question_lists())[:3]
    courses = data.draw(catalogues(3))
    pack = a_pack(questions)
    survey = surveyed(courses, pack)
    alone = {end.answers for end in find_dead_options(survey)}
    pairs = {end.answers for end in find_dead_pairs(survey)}
    for answers in every_answer(questions):
        told = tuple(Answer(question, option) for question, ids in answers.items() for option in ids)
        if len(told) == 1:
            assert (told in alone) == _is_nothing(answers, courses, pack)
        elif len(told) == 2 and not any((each,) in alone for each in told):
            assert (told in pairs) == _is_nothing(answers, courses, pack)


def _is_nothing(answers: Mapping[str, Sequence[str]], courses: Sequence[Course], pack: Pack) -> bool:
    wished = any(
        option.wishes or option.level
        for question in pack.questions
        for option in question.options
        if option.id in answers.get(question.id, ())
    )
    return wished and not any(guided(answers, courses, pack).totals.values())


def test_two_answers_that_no_course_meets_together_are_a_dead_end() -> None:
    courses = [a_course("vard"), a_course("bygg", areas=("bygg",), distance=Distance.DISTANCE)]
    pack = a_pack([AREA, WAY])
    audit = audited(courses, pack)
    teknik = Answer("area", "teknik")
    assert audit.dead_ends.alone == (DeadEnd((teknik,)),)
    assert audit.dead_ends.pairs == (DeadEnd((VARD, HEMMA)),)
    assert audit.dead_ends.profiles > 0
    faults = [each for each in faults_of(audit, pack) if each.rule == "dead-end"]
    assert [each.field for each in faults] == ["area.teknik", "area.vard + way.hemma"]
    assert {each.severity for each in faults} == {Severity.ERROR}
