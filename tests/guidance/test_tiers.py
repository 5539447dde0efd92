"""How ready a visitor is: tables of schooling, special requirements and starts."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.content.course_values import Course, CourseField, Distance, Level, Start, StartKind
from kiosk.guidance import texts
from kiosk.guidance.values import Guidance, Tier
from tests.guidance.builders import (
    ASK,
    SCHOOLING,
    TODAY,
    a_course,
    a_pack,
    a_text,
    guided,
    tiers_of,
)
from tests.guidance.strategies import UNKNOWN, answer_sets, catalogues, question_lists

NOW, STEP, LATER = Tier.NOW, Tier.STEP, Tier.LATER
YESTERDAY, TOMORROW = TODAY - timedelta(days=1), TODAY + timedelta(days=1)


@pytest.mark.parametrize(
    ("has", "requires", "tier"),
    [
        (Level.NONE, Level.NONE, NOW),
        (Level.NONE, Level.BASIC, STEP),
        (Level.NONE, Level.UPPER_PART, LATER),
        (Level.NONE, Level.DEGREE, LATER),
        (Level.BASIC, Level.BASIC, NOW),
        (Level.BASIC, Level.UPPER, LATER),
        (Level.UPPER_PART, Level.UPPER, STEP),
        (Level.UPPER, Level.NONE, NOW),
        (Level.UPPER, Level.UPPER, NOW),
        (Level.UPPER, Level.DEGREE, STEP),
        (Level.DEGREE, Level.DEGREE, NOW),
        # Not known what is required: never now, and as far away as it could be.
        (Level.NONE, None, LATER),
        (Level.UPPER, None, STEP),
        (Level.DEGREE, None, STEP),
    ],
)
def test_schooling_decides_how_far_away_a_course_is(has: Level, requires: Level | None, tier: Tier) -> None:
    result = guided({"schooling": f"har-{has}"}, [a_course(level=requires)])
    assert tiers_of(result) == {"kurs": tier}


@pytest.mark.parametrize(
    ("requires", "tier"), [(Level.NONE, NOW), (Level.BASIC, STEP), (Level.DEGREE, STEP), (None, STEP)]
)
def test_without_an_answer_about_schooling_nothing_is_ruled_out_or_promised(
    requires: Level | None, tier: Tier
) -> None:
    result = guided({"way": "plats"}, [a_course(level=requires)])
    assert tiers_of(result) == {"kurs": tier}
    assert all(not match.unknown for match in (*result.now, *result.step))


@pytest.mark.parametrize(
    ("start", "tier"),
    [
        (Start(StartKind.CONTINUOUS), NOW),
        (Start(StartKind.CONTINUOUS, apply_by=YESTERDAY), STEP),
        (Start(StartKind.DATED, day=TODAY, apply_by=TODAY), NOW),
        (Start(StartKind.DATED, day=TOMORROW, apply_by=TODAY), NOW),
        (Start(StartKind.DATED, day=TOMORROW, apply_by=YESTERDAY), STEP),
        (Start(StartKind.DATED, day=YESTERDAY, apply_by=YESTERDAY), STEP),
        (Start(StartKind.DATED, day=YESTERDAY, apply_by=TOMORROW), STEP),
        (Start(StartKind.DATED, day=TOMORROW), STEP),
        (Start(StartKind.DATED, apply_by=TOMORROW), STEP),
        (Start(StartKind.DATED, day=TOMORROW, apply_by=TODAY.replace(year=2099)), STEP),
        (Start(StartKind.DATED, day=TODAY.replace(year=2099), apply_by=TOMORROW), STEP),
        (Start(StartKind.ASK), STEP),
    ],
)
def test_an_expired_or_unknown_start_is_never_now(start: Start, tier: Tier) -> None:
    result = guided({"way": "plats"}, [a_course(start=start)])
    assert tiers_of(result) == {"kurs": tier}


def test_a_course_with_special_requirements_is_one_step_away_for_whoever_has_the_level() -> None:
    course = a_course(level=Level.UPPER, special=a_text("Matematik 3c."))
    result = guided({"schooling": "har-upper"}, [course])
    (match,) = result.step
    assert match.step is not None
    assert match.step.text == texts.STEP_SPECIAL


PACK_STEP = a_text("Läs in gymnasiet på komvux först.")


@pytest.mark.parametrize(
    ("schooling", "course", "said"),
    [
        ("har-basic", a_course(level=Level.UPPER_PART, step=PACK_STEP), PACK_STEP),
        ("har-none", a_course(level=Level.UPPER, step=PACK_STEP), PACK_STEP),
        ("har-basic", a_course(level=Level.UPPER_PART), texts.STEP_LEVEL),
        ("har-basic", a_course(level=Level.BASIC, special=a_text("Simma."), step=PACK_STEP), PACK_STEP),
        # The pack's step is about missing schooling: it is not said to somebody who has it.
        ("har-basic", a_course(level=Level.BASIC, step=PACK_STEP, start=ASK), texts.ASK_START),
        ("har-basic", a_course(level=None, step=PACK_STEP), texts.ASK_LEVEL),
        (None, a_course(level=Level.BASIC, step=PACK_STEP), texts.STEP_OPEN),
    ],
)
def test_the_first_step_is_about_what_is_really_missing(
    schooling: str | None, course: Course, said: object
) -> None:
    answers = {"way": "plats"} | ({} if schooling is None else {"schooling": schooling})
    result = guided(answers, [course])
    (match,) = (*result.step, *result.later)
    assert match.step is not None
    assert match.step.text == said


def test_a_first_step_names_its_course_only_when_the_pack_has_it() -> None:
    there = a_course("mal", level=Level.BASIC, step=PACK_STEP, step_course="bas")
    gone = a_course("annat", level=Level.BASIC, step=PACK_STEP, step_course="finns-inte")
    result = guided({"schooling": "har-none"}, [there, gone, a_course("bas")])
    assert {match.course: match.step.course for match in result.step if match.step} == {
        "mal": "bas",
        "annat": None,
    }


@pytest.mark.parametrize(
    ("course", "home", "place"),
    [
        # A course gives it: there, wherever the visitor lives.
        (a_course(level=Level.BASIC, step_course="bas"), "bor-0483", "komvux-0480"),
        # Nothing in the pack gives it: at home, at komvux before the lärcentrum, or at the pack's contact.
        (a_course(level=Level.BASIC, step=PACK_STEP), "bor-0483", "komvux-0483"),
        (a_course(level=Level.BASIC, step=PACK_STEP), "bor-0480", "komvux-0480"),
        (a_course(level=Level.BASIC, step=PACK_STEP), None, "kontakt"),
        # What is only to be asked is asked where the course is.
        (a_course(level=None, place="campus-0481"), "bor-0483", "campus-0481"),
        (a_course(start=ASK, place="campus-0481"), "bor-0483", "campus-0481"),
        (a_course(start=ASK, place=None), "bor-0483", "komvux-0483"),
    ],
)
def test_a_first_step_says_where_it_can_be_taken(course: Course, home: str | None, place: str) -> None:
    answers = {"schooling": "har-none"} | ({} if home is None else {"home": home})
    result = guided(answers, [course, a_course("bas", place="komvux-0480")])
    (match,) = [each for each in (*result.step, *result.later) if each.course == "kurs"]
    assert match.step is not None
    assert match.step.place == place


def test_every_course_that_is_not_now_says_what_to_do_first() -> None:
    courses = [a_course(f"{level}", level=level) for level in (*Level, None)]
    result = guided({"schooling": "har-none"}, courses)
    assert all(match.step is not None for match in (*result.step, *result.later))
    assert all(match.step is None for match in result.now)


def test_unknown_requirements_are_said_to_whoever_told_their_schooling() -> None:
    (match,) = guided({"schooling": "har-upper"}, [a_course(level=None)]).step
    (reason,) = match.unknown
    assert (reason.question, reason.option, reason.field) == ("schooling", "har-upper", CourseField.LEVEL)


def test_a_must_that_the_course_does_not_say_is_never_now_and_says_so() -> None:
    course = a_course(distance=None)
    (match,) = guided({"way": "hemma"}, [course]).step
    assert [reason.field for reason in match.unknown] == [CourseField.DISTANCE]
    assert match.step is not None
    assert match.step.text == texts.ASK_DETAIL


def test_a_must_that_the_course_is_known_to_miss_leaves_it_out() -> None:
    assert tiers_of(guided({"way": "hemma"}, [a_course(distance=Distance.SITE)])) == {}


def test_a_course_for_every_area_fits_each_area() -> None:
    (match,) = guided({"area": "bygg"}, [a_course(areas=("*",))]).now
    assert [reason.field for reason in match.because] == [CourseField.AREAS]


def test_several_answers_to_one_question_are_alternatives() -> None:
    courses = [a_course("vard"), a_course("bygg", areas=("bygg",)), a_course("data", areas=("data",))]
    result = guided({"area": ["vard", "bygg"]}, courses)
    assert set(tiers_of(result)) == {"vard", "bygg"}


def test_the_higher_schooling_counts_when_two_were_told() -> None:
    both = replace(SCHOOLING, most=2)
    result = guided({"schooling": ["har-upper", "har-basic"]}, [a_course(level=Level.UPPER)], a_pack([both]))
    assert tiers_of(result) == {"kurs": NOW}


_ORDER = [NOW, STEP, LATER]


def _tier(result: Guidance) -> Tier | None:
    return tiers_of(result).get("kurs-0")


@given(st.data())
@settings(max_examples=200, deadline=None)
def test_making_a_value_unknown_never_raises_a_tier(data: st.DataObject) -> None:
    questions = data.draw(question_lists())
    answers = data.draw(answer_sets(questions))
    course = data.draw(catalogues(1).filter(bool))[0]
    name = data.draw(st.sampled_from(sorted(UNKNOWN)))
    pack = a_pack(questions)
    before = _tier(guided(answers, [course], pack))
    after = _tier(guided(answers, [replace(course, **{name: UNKNOWN[name]})], pack))  # type: ignore[arg-type]
    if before is None:
        # Known to differ, it was left out; not known, it stays with "vi vet inte", but never as a yes.
        assert after is not NOW
    elif after is not None:
        assert _ORDER.index(after) >= _ORDER.index(before)


@given(st.data())
@settings(max_examples=100, deadline=None)
def test_an_unknown_last_day_never_raises_a_tier(data: st.DataObject) -> None:
    course = data.draw(catalogues(1).filter(bool))[0]
    start = replace(course.start, kind=StartKind.DATED)
    course = replace(course, start=start)
    without = replace(
        course, start=data.draw(st.sampled_from([replace(start, day=None), replace(start, apply_by=None)]))
    )
    answers = {"schooling": "har-upper"}
    before, after = _tier(guided(answers, [course])), _tier(guided(answers, [without]))
    assert before is not None
    assert after is not None
    assert _ORDER.index(after) >= _ORDER.index(before)
