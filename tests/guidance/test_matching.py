"""The matching by sets says exactly what judging course by course says, however little of it is listed."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.content.compiling import write_compiled
from kiosk.content.course_values import Course
from kiosk.content.draft import Draft
from kiosk.content.loading import OpenPack, open_pack
from kiosk.content.pack import Pack
from kiosk.guidance.guide import guide_by_survey, match_by_survey
from kiosk.guidance.ordering import FEW
from kiosk.guidance.survey import Survey, survey_courses
from kiosk.guidance.values import Guidance, Match, Tier
from tests.guidance.builders import (
    MUNICIPALITIES,
    QUESTIONS,
    TODAY,
    a_course,
    a_pack,
    a_text,
    a_town,
)
from tests.guidance.naive import match_naively
from tests.guidance.strategies import DAYS, answer_sets, catalogues, question_lists

ANSWERS = {"area": ("vard",), "home": ("bor-0483",), "pace": ("halvtid",)}


def listed(result: Guidance) -> dict[Tier, tuple[Match, ...]]:
    return {Tier.NOW: result.now, Tier.STEP: result.step, Tier.LATER: result.later}


@given(st.data())
@settings(max_examples=120, deadline=None)
def test_all_courses_are_listed_as_if_each_were_judged_by_itself(data: st.DataObject) -> None:
    questions = data.draw(question_lists())
    pack, courses = (
        a_pack(questions, site=data.draw(st.sampled_from((None, "0480")))),
        data.draw(catalogues(12)),
    )
    answers = data.draw(answer_sets(questions))
    hidden = frozenset(data.draw(st.sets(st.sampled_from([*(course.id for course in courses), "borta"]))))
    today = data.draw(DAYS)
    plain = match_naively(pack, courses, today, answers, hidden)
    result = guide_by_survey(answers, frozenset(), survey_courses(pack, courses, today), hidden)
    assert listed(result) == plain
    assert result.totals == {tier: len(matches) for tier, matches in plain.items()}


@given(st.data())
@settings(max_examples=120, deadline=None)
def test_the_first_courses_are_the_beginning_of_all(data: st.DataObject) -> None:
    questions = data.draw(st.just(QUESTIONS) | question_lists())
    pack, courses = a_pack(questions), data.draw(catalogues(14))
    answers = data.draw(answer_sets(questions))
    most = data.draw(st.integers(0, 6))
    plain = match_naively(pack, courses, TODAY, answers)
    result = guide_by_survey(answers, frozenset(), survey_courses(pack, courses, TODAY), most=most)
    assert listed(result) == {tier: matches[:most] for tier, matches in plain.items()}
    assert result.totals == {tier: len(matches) for tier, matches in plain.items()}


@pytest.mark.parametrize("most", [None, *range(8)])
def test_repeated_titles_are_spread_alike_however_many_are_listed(most: int | None) -> None:
    titles = "AAABABCAABBC"
    better = {"areas": ("vard",)}
    courses = [
        a_course(f"k{n}", title=a_text(title), paces=(50,) if n % 3 else (100,), **better)
        for n, title in enumerate(titles)
    ]
    plain = match_naively(a_pack(), courses, TODAY, ANSWERS)
    result = guide_by_survey(ANSWERS, frozenset(), survey_courses(a_pack(), courses, TODAY), most=most)
    assert listed(result) == {tier: matches[:most] for tier, matches in plain.items()}


@pytest.mark.parametrize("count", [1, FEW, FEW + 1, 3 * FEW])
def test_near_comes_before_far_whether_the_courses_are_few_or_many(count: int) -> None:
    towns = [a_town(f"1{n:03}", 16.2 + n / 10, 59.0) for n in range(20)]
    pack = a_pack(municipalities=(*MUNICIPALITIES, *towns))
    homes = ["okand", None, *(town.code for town in towns)]
    courses = [a_course(f"k{n}", place=None, municipality=homes[n * 7 % len(homes)]) for n in range(count)]
    plain = match_naively(pack, courses, TODAY, ANSWERS)
    survey = survey_courses(pack, courses, TODAY)
    for most in (None, 3):
        result = guide_by_survey(ANSWERS, frozenset(), survey, most=most)
        assert listed(result) == {tier: matches[:most] for tier, matches in plain.items()}


@given(st.data())
@settings(max_examples=40, deadline=None)
def test_one_course_is_told_as_it_stands_in_the_list(data: st.DataObject) -> None:
    questions = data.draw(question_lists())
    pack, courses = a_pack(questions), data.draw(catalogues(5))
    answers = data.draw(answer_sets(questions))
    survey = survey_courses(pack, courses, TODAY)
    result = guide_by_survey(answers, frozenset(), survey, frozenset({"kurs-0"}))
    told = {match.course: match for matches in listed(result).values() for match in matches}
    for course_id in (*(course.id for course in courses), "borta"):
        assert match_by_survey(answers, frozenset(), survey, frozenset({"kurs-0"}), course_id) == told.get(
            course_id
        )


def a_compiled_pack(folder: Path, pack: Pack, courses: tuple[Course, ...]) -> OpenPack:
    fields = {name: getattr(pack, name) for name in Pack.__dataclass_fields__}
    write_compiled(Draft(**fields, courses=courses), folder / "source", folder / "out")
    return open_pack(folder / "out")


@given(data=st.data())
@settings(max_examples=15, deadline=None)
def test_a_compiled_pack_says_what_its_courses_say(
    data: st.DataObject, tmp_path_factory: pytest.TempPathFactory
) -> None:
    pack, courses = a_pack(), data.draw(catalogues(12))
    answers, today = data.draw(answer_sets(QUESTIONS)), data.draw(DAYS)
    opened = a_compiled_pack(tmp_path_factory.mktemp("packs"), pack, courses)
    survey = Survey(opened.pack(), opened.catalogue(), today)
    result = guide_by_survey(answers, frozenset(), survey, most=3)
    assert result == guide_by_survey(answers, frozenset(), survey_courses(pack, courses, today), most=3)
    opened.close()
