"""What other guides got wrong about courses, held against the pack that ships (docs/testing-guidance.md).

The number in a comment is the row of the table there.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.content.course_sets import field_values
from kiosk.content.course_values import LEVELS, Course, CourseField, Level, StartKind
from kiosk.guidance.audit_faults import MOST_FIRST_SHARE
from kiosk.guidance.audit_values import Audit
from kiosk.guidance.guide import guide_by_survey
from kiosk.guidance.survey import Survey, survey_courses
from kiosk.guidance.values import Guidance, Match, Tier
from tests.guidance.builders import a_pack, guided
from tests.guidance.strategies import DAYS, UNKNOWN, answer_sets, catalogues, question_lists

FEW = 5


def matches(result: Guidance) -> tuple[Match, ...]:
    return (*result.now, *result.step, *result.later)


def everything(survey: Survey) -> dict[str, Course]:
    found = (survey.catalogue.course_at(position) for position in range(survey.catalogue.count))
    return {course.id: course for course in found}


def held(survey: Survey, course: Course) -> Mapping[CourseField, tuple[str, ...]]:
    position = survey.catalogue.position_of(course.id)
    assert position is not None
    return field_values(course, survey.catalogue.home_at(position))


# 6
def test_no_course_stands_twice_at_the_same_place(sormland: Survey, sormland_audit: Audit) -> None:
    assert len(everything(sormland)) == sormland.catalogue.count
    assert sormland_audit.repeated == ()


# 7
@given(data=st.data())
@settings(max_examples=40, deadline=None)
def test_a_bounded_number_is_listed_all_are_counted_and_more_is_only_more_of_the_same(
    sormland: Survey, data: st.DataObject
) -> None:
    answers = data.draw(answer_sets(sormland.pack.questions))
    most = data.draw(st.integers(0, 2 * FEW))
    few = guide_by_survey(answers, frozenset(), sormland, most=most)
    whole = guide_by_survey(answers, frozenset(), sormland)
    for tier in Tier:
        listed, all_of_it = getattr(few, tier.value), getattr(whole, tier.value)
        assert listed == all_of_it[:most]
        assert few.totals[tier] == len(all_of_it)


# 8
def test_every_course_and_every_route_is_reached_by_somebody(sormland_audit: Audit) -> None:
    assert sormland_audit.unreached == ()
    assert sormland_audit.routes == ()


# 9
@given(data=st.data())
@settings(max_examples=60, deadline=None)
def test_every_reason_is_one_answer_and_one_field_and_true_of_the_course(
    sormland: Survey, data: st.DataObject
) -> None:
    answers = data.draw(answer_sets(sormland.pack.questions))
    options = {(q.id, o.id): o for q in sormland.pack.questions for o in q.options}
    courses = everything(sormland)
    for match in matches(guide_by_survey(answers, frozenset(), sormland, most=FEW)):
        said = (*match.because, *match.hard)
        assert len(match.because) <= 3
        assert len(match.hard) <= 2
        assert len({reason.text.sv for reason in said}) == len(said)
        assert len({(reason.question, reason.option) for reason in said}) == len(said)
        facts = held(sormland, courses[match.course])
        for reason in (*said, *match.unknown):
            option = options[reason.question, reason.option]
            assert reason.option in answers[reason.question]
            wished = [value for wish in option.wishes if wish.field is reason.field for value in wish.values]
            values = facts[reason.field]
            if reason in match.unknown:
                assert not values
                assert wished or option.level is not None
            else:
                assert wished
                assert ("*" in values or bool(set(wished) & set(values))) == (reason in match.because)
                assert values


# 10
def test_of_ten_thousand_visitors_nobody_comes_to_a_dead_end_and_no_course_is_the_answer_to_all(
    sormland_audit: Audit,
) -> None:
    assert sormland_audit.profiles == 10_000
    ends = sormland_audit.dead_ends
    assert (ends.alone, ends.pairs, ends.sampled, ends.profiles) == ((), (), (), 0)
    assert 0 < sormland_audit.spread.top < MOST_FIRST_SHARE


# 17
@given(data=st.data())
@settings(max_examples=40, deadline=None)
def test_a_course_put_aside_is_gone_and_all_others_stay(sormland: Survey, data: st.DataObject) -> None:
    answers = data.draw(answer_sets(sormland.pack.questions))
    before = guide_by_survey(answers, frozenset(), sormland)
    shown = [match.course for match in matches(before)]
    aside = frozenset(data.draw(st.sets(st.sampled_from(shown), max_size=4)) if shown else ())
    after = guide_by_survey(answers, frozenset(), sormland, aside)
    tiers = {match.course: match.tier for match in matches(before) if match.course not in aside}
    assert {match.course: match.tier for match in matches(after)} == tiers


@given(data=st.data())
@settings(max_examples=40, deadline=None)
def test_when_the_best_is_put_aside_another_one_stands_there(sormland: Survey, data: st.DataObject) -> None:
    answers = data.draw(answer_sets(sormland.pack.questions))
    before = guide_by_survey(answers, frozenset(), sormland, most=2)
    for tier in Tier:
        listed = getattr(before, tier.value)
        if len(listed) > 1:
            aside = frozenset({listed[0].course})
            after = getattr(guide_by_survey(answers, frozenset(), sormland, aside, most=1), tier.value)
            assert len(after) == 1
            assert after[0].course not in aside


# 18
@given(data=st.data())
@settings(max_examples=80, deadline=None)
def test_an_emptied_cell_never_brings_a_course_nearer_and_is_told(
    sormland: Survey, data: st.DataObject
) -> None:
    questions = sormland.pack.questions
    answers = data.draw(answer_sets(questions))
    course = data.draw(st.sampled_from(sorted(everything(sormland).values(), key=lambda each: each.id)))
    # Where the place is known, the town is.
    name = data.draw(st.sampled_from(sorted(UNKNOWN.keys() - {"municipality"})))
    emptied = replace(course, **{name: UNKNOWN[name]})  # type: ignore[arg-type]
    before, after = (_judged(sormland, each, answers) for each in (course, emptied))
    tiers = list(Tier)
    if after is None:
        assert before is None
        return
    assert after.tier is not Tier.NOW or (before is not None and before.tier is Tier.NOW)
    if before is not None:
        assert tiers.index(after.tier) >= tiers.index(before.tier)
    fields = {"paces": CourseField.PACE, "times": CourseField.TIME}
    field = fields.get(name) or CourseField(name)
    asked = {
        wish.field
        for question in questions
        for option in question.options
        if option.id in answers.get(question.id, ())
        for wish in option.wishes
    }
    if field in asked and field is not CourseField.MUNICIPALITY:
        assert field in {reason.field for reason in after.unknown}


def _judged(survey: Survey, course: Course, answers: Mapping[str, tuple[str, ...]]) -> Match | None:
    alone = survey_courses(survey.pack, (course,), survey.today)
    return next(iter(matches(guide_by_survey(answers, frozenset(), alone))), None)


# 20
@given(data=st.data())
@settings(max_examples=100, deadline=None)
def test_only_what_can_certainly_still_be_begun_stands_in_now(data: st.DataObject) -> None:
    questions = data.draw(question_lists())
    courses = data.draw(catalogues())
    today = data.draw(DAYS)
    result = guided(data.draw(answer_sets(questions)), courses, a_pack(questions), today=today)
    starts = {course.id: course.start for course in courses}
    for match in result.now:
        start = starts[match.course]
        known = [day for day in (start.day, start.apply_by) if day is not None]
        if start.kind is StartKind.CONTINUOUS:
            assert start.apply_by is None or start.apply_by >= today
        else:
            assert start.kind is StartKind.DATED
            assert len(known) == 2
            assert all(today <= day for day in known)
            assert max(known).year < 2099


@given(data=st.data())
@settings(max_examples=40, deadline=None)
def test_the_shipped_courses_leave_now_when_their_day_has_passed(
    sormland: Survey, data: st.DataObject
) -> None:
    answers = data.draw(answer_sets(sormland.pack.questions))
    today = sormland.today
    days = st.none() | st.integers(-30, 30).map(lambda days: today + timedelta(days=days))
    changed = [
        replace(course, start=replace(course.start, apply_by=data.draw(days)))
        for course in list(everything(sormland).values())[:: data.draw(st.integers(5, 9))]
    ]
    result = guide_by_survey(answers, frozenset(), survey_courses(sormland.pack, changed, today))
    ends = {course.id: course.start.apply_by for course in changed}
    assert all((ends[match.course] or today) >= today for match in result.now)


# 22
def test_how_much_one_other_answer_moves_the_first_courses_is_measured(sormland_audit: Audit) -> None:
    measured = {use.question: use.moved / use.compared for use in sormland_audit.questions}
    assert measured["home"] > measured["goal"] > 0
    assert measured["obstacles"] == measured["feelings"] == 0
    assert max(measured.values()) < 1


# What is one step away shows the step, and where it can be taken.
@given(data=st.data())
@settings(max_examples=60, deadline=None)
def test_a_course_that_is_not_now_says_what_comes_first_and_where(
    sormland: Survey, data: st.DataObject
) -> None:
    answers = data.draw(answer_sets(sormland.pack.questions))
    courses = everything(sormland)
    places = {place.id for place in sormland.pack.places}
    for match in matches(guide_by_survey(answers, frozenset(), sormland)):
        if match.tier is Tier.NOW:
            assert match.step is None
            continue
        assert match.step is not None
        assert match.step.text.sv
        assert match.step.place in places
        if match.step.course is not None:
            gives = courses[match.step.course]
            assert match.step.place == gives.place
            assert _rank(gives.level) < _rank(courses[match.course].level)


def _rank(level: Level | None) -> int:
    # A course that does not say what it requires may require anything.
    return len(LEVELS) if level is None else LEVELS.index(level)


def test_every_shipped_course_that_requires_schooling_names_a_step(
    sormland: Survey, sormland_audit: Audit
) -> None:
    assert sormland_audit.stepless == ()
    one_short = {Level.BASIC: "lite", Level.UPPER_PART: "grundskola", Level.UPPER: "bit"}
    courses = everything(sormland)
    for level, answer in one_short.items():
        result = guide_by_survey({"schooling": (answer,)}, frozenset(), sormland)
        for match in result.step:
            if courses[match.course].level is level:
                assert match.step is not None
                assert match.step.text == courses[match.course].step
