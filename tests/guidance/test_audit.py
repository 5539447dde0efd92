"""The audit: exact where sets can settle it, the same each time where visitors are drawn."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import timedelta
from itertools import combinations, product
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.content.finding import Severity
from kiosk.content.values import (
    Area,
    Choice,
    Course,
    CourseField,
    Distance,
    Form,
    Level,
    Pack,
    PlaceKind,
    Question,
    Route,
    Start,
    StartKind,
    Support,
)
from kiosk.guidance.audit import audit_pack
from kiosk.guidance.audit_faults import faults_of
from kiosk.guidance.audit_questions import use_of_questions
from kiosk.guidance.audit_reach import find_dead_options, find_dead_pairs, find_reach
from kiosk.guidance.audit_sample import draw_visitors, find_dead_ends, find_spread
from kiosk.guidance.audit_values import (
    AreaCount,
    Audit,
    BarrierHelp,
    DeadEnd,
    First,
    Group,
    Lack,
    NeverNow,
    Shut,
    Unreached,
)
from kiosk.guidance.survey import Survey, survey_courses
from kiosk.guidance.values import Answer
from tests.guidance.builders import (
    AREA,
    ASK,
    HOME,
    NEUTRAL,
    OBSTACLES,
    SCHOOLING,
    SOURCE,
    TODAY,
    WAY,
    a_barrier,
    a_course,
    a_fact,
    a_pack,
    a_question,
    a_text,
    a_wish,
    an_option,
    guided,
)
from tests.guidance.strategies import catalogues, question_lists

VARD, HEMMA = Answer("area", "vard"), Answer("way", "hemma")


def surveyed(courses: Sequence[Course], pack: Pack | None = None) -> Survey:
    return survey_courses(pack or a_pack(), tuple(courses), TODAY)


def audited(courses: Sequence[Course], pack: Pack | None = None, profiles: int = 50) -> Audit:
    return audit_pack(surveyed(courses, pack), profiles)


def rules_of(audit: Audit, pack: Pack | None = None) -> dict[str, Severity]:
    return {fault.rule: fault.severity for fault in faults_of(audit, pack or a_pack())}


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


YESTERDAY, TOMORROW = TODAY - timedelta(days=1), TODAY + timedelta(days=1)


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


def test_a_question_whose_wishes_tell_no_courses_apart_never_helps() -> None:
    time = a_question("tid", an_option("dag", a_wish(CourseField.TIME, "day")), NEUTRAL)
    pack = a_pack([AREA, time])
    audit = audited([a_course("a"), a_course("b", areas=("bygg",))], pack)
    area, useless = audit.questions
    assert area.helps
    assert (useless.helps, useless.idle) == (False, ("dag",))
    faults = [each for each in faults_of(audit, pack) if each.rule == "useless-question"]
    assert [(each.severity, each.field) for each in faults] == [(Severity.ERROR, "tid")]


def test_a_question_that_says_nothing_is_never_asked() -> None:
    empty = a_question("tom", an_option("ja"), an_option("nej"))
    pack = a_pack([AREA, empty])
    audit = audited([a_course("a"), a_course("b", areas=("bygg",))], pack)
    assert [use.asked for use in audit.questions] == [True, False]
    faults = [each for each in faults_of(audit, pack) if each.field == "tom"]
    assert [each.rule for each in faults] == ["never-asked", "useless-question"]


def test_a_question_that_is_only_offered_to_who_wants_more_counts_as_asked() -> None:
    pack = a_pack([AREA, OBSTACLES, WAY])
    courses = [a_course(), a_course("natet", distance=Distance.DISTANCE)]
    assert guided({"area": "vard"}, courses, pack, skipped=["obstacles"]).next is None
    assert all(use.asked for use in audited(courses, pack).questions)


def test_an_answer_that_only_brings_help_or_a_place_does_help() -> None:
    for question in (OBSTACLES, HOME):
        pack = a_pack([AREA, question])
        assert audited([a_course(), a_course("b", areas=("bygg",))], pack).questions[1].idle == ()


@given(st.data())
@settings(max_examples=25, deadline=None)
def test_an_idle_answer_changes_no_list_of_any_drawn_visitor(data: st.DataObject) -> None:
    questions = data.draw(question_lists())[:3]
    courses = data.draw(catalogues(4))
    pack = a_pack(questions)
    visitors = tuple(draw_visitors(questions, 8, 1))
    uses = {use.question: use.idle for use in use_of_questions(surveyed(courses, pack), visitors, 1)}
    for question in questions:
        for option in question.options:
            if option.neutral:
                continue
            differs = [
                _lists(visitor.answers, courses, pack) != _lists(changed, courses, pack)
                for visitor in visitors
                if visitor.profile.ranks
                for changed in _with(visitor.answers, question, option.id)
            ]
            assert not (option.id in uses[question.id] and any(differs))


def _with(
    answers: Mapping[str, tuple[str, ...]], question: Question, option: str
) -> Iterator[dict[str, tuple[str, ...]]]:
    chosen = answers.get(question.id, ())
    if option not in chosen:
        if question.choice is Choice.ONE:
            yield {**answers, question.id: (option,)}
        elif len(chosen) < question.most:
            yield {**answers, question.id: (*chosen, option)}


def _lists(answers: Mapping[str, Sequence[str]], courses: Sequence[Course], pack: Pack) -> object:
    result = guided(answers, courses, pack)
    tiers = (result.now, result.step, result.later)
    helps = [(each.barrier, each.text, each.place) for each in result.supports]
    return (
        [[match.course for match in tier] for tier in tiers],
        helps,
        [each.story for each in result.stories],
    )


def test_an_answer_that_nothing_fits_and_nothing_supports_is_named() -> None:
    wish = an_option("fiske", a_wish(CourseField.AREAS, "fiske"))
    lonely = an_option("ensam", barrier="ensam")
    pack = a_pack([a_question("a", wish, lonely, *OBSTACLES.options)], barriers=(a_barrier("ensam"),))
    audit = audited([a_course()], pack)
    assert Answer("a", "fiske") in audit.helpless
    assert Answer("a", "ensam") in audit.helpless
    assert rules_of(audit, pack)["helpless-option"] is Severity.WARNING


def test_areas_are_counted_by_their_own_courses_and_by_those_for_all() -> None:
    areas = tuple(Area(id, a_text(id), "check") for id in ("vard", "bygg"))
    courses = [a_course("a"), a_course("b"), a_course("c"), a_course("alla", areas=("*",))]
    pack = a_pack(areas=areas)
    audit = audited(courses, pack)
    assert audit.areas == (AreaCount("vard", 3, 1), AreaCount("bygg", 0, 1))
    assert rules_of(audit, pack)["thin-area"] is Severity.WARNING
    assert rules_of(audited(courses[:3], pack), pack)["empty-area"] is Severity.ERROR


def test_a_barrier_is_seen_as_the_guide_tells_it_today() -> None:
    facts = (a_fact("ny", TODAY), a_fact("gammal", TODAY - timedelta(9), TODAY - timedelta(1)))
    help = (
        Support(a_text("Prata."), place_kind=PlaceKind.CAMPUS),
        Support(a_text("Läs."), fact="ny"),
        Support(a_text("Ring."), fact="gammal", route="komvux"),
    )
    pack = a_pack(barriers=(a_barrier("barn", *help), a_barrier("tom")), facts=facts)
    audit = audited([a_course()], pack)
    assert audit.barriers == (
        BarrierHelp("barn", asked=True, supports=3, places=1, facts=1, stories=1),
        BarrierHelp("tom", asked=False, supports=0, places=0, facts=0, stories=0),
    )
    rules = [(each.rule, each.severity) for each in faults_of(audit, pack) if each.field == "tom"]
    error, warning = Severity.ERROR, Severity.WARNING
    assert rules == [
        ("no-support", error),
        ("no-place", error),
        ("no-story", error),
        ("unasked-barrier", warning),
        ("no-fact", warning),
    ]


def test_the_pack_s_switchboard_is_nobody_near_to_talk_to() -> None:
    pack = a_pack(barriers=(a_barrier("barn", Support(a_text("Ring."))),))
    assert audited([a_course()], pack).barriers[0].places == 0


def test_routes_that_nothing_leads_to_are_named() -> None:
    routes = tuple(
        Route(id, a_text(id), a_text("Om."), a_text("Mål."), (), SOURCE) for id in ("kurs", "stod", "ensam")
    )
    barriers = (a_barrier("barn", Support(a_text("Läs."), route="stod")),)
    pack = a_pack(routes=routes, barriers=barriers)
    audit = audited([a_course(route="kurs")], pack)
    assert audit.routes == ("ensam",)
    assert "lone-route" in rules_of(audit, pack)


def test_courses_that_require_schooling_without_saying_how_to_get_it_are_named() -> None:
    courses = [
        a_course("fritt"),
        a_course("med", level=Level.BASIC, step=a_text("Läs först.")),
        a_course("kurs", level=Level.BASIC, step_course="fritt"),
        a_course("utan", level=Level.UPPER),
    ]
    audit = audited(courses)
    assert audit.stepless == ("utan",)
    assert "no-step" in rules_of(audit)


def test_the_same_course_at_the_same_place_twice_is_named() -> None:
    same: dict[str, Any] = {"title": a_text("Svenska")}
    courses = [
        a_course("host", **same),
        a_course("var", **same),
        a_course("annan-form", form=Form.FOLKHOGSKOLA, **same),
        a_course("annan-plats", place="campus-0481", **same),
    ]
    audit = audited(courses)
    assert audit.repeated == (("host", "var"),)
    assert "repeated-course" in rules_of(audit)


def test_empty_cells_are_counted_by_field_and_form_the_most_empty_first() -> None:
    courses = [
        a_course("a", times=(), paces=()),
        a_course("b", times=()),
        a_course("c", times=(), form=Form.MOOC),
    ]
    told = [(each.field, each.form, each.empty, each.courses) for each in audited(courses).empty]
    assert told == [
        (CourseField.TIME, None, 3, 3),
        (CourseField.PACE, None, 1, 3),
        (CourseField.TIME, Form.KOMVUX, 2, 2),
        (CourseField.PACE, Form.KOMVUX, 1, 2),
        (CourseField.TIME, Form.MOOC, 1, 1),
    ]


def test_a_pack_without_courses_or_questions_is_audited_too() -> None:
    assert audited([], a_pack([])).questions == ()
    audit = audited([])
    assert audit.spread.first == ()
    assert audit.dead_ends.alone


def test_the_same_audit_comes_out_each_time() -> None:
    courses = [a_course("a"), a_course("b", areas=("bygg",)), a_course("c", level=Level.BASIC)]
    assert audited(courses) == audited(courses)
