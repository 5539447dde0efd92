"""Which question comes next, when it is enough, and how sure the guide says it is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.content.course_values import Course, CourseField, Level
from kiosk.content.head import Text
from kiosk.content.question_values import Question
from kiosk.content.values import Support
from kiosk.guidance import texts
from kiosk.guidance.choosing import MOST_QUESTIONS, WORTH_ASKING, Outlook, look_ahead
from kiosk.guidance.gain import COURSES_SEEN, HELPS_SEEN, STEPS_SEEN, expected_lines, front_of, stand
from kiosk.guidance.profile import read_profile
from kiosk.guidance.survey import Survey, survey_courses
from kiosk.guidance.values import Certainty
from tests.guidance.builders import (
    AREA,
    COURSES,
    HOME,
    NEUTRAL,
    OBSTACLES,
    QUESTIONS,
    SCHOOLING,
    TODAY,
    WAY,
    a_barrier,
    a_course,
    a_pack,
    a_question,
    a_text,
    a_wish,
    an_option,
    guided,
)
from tests.guidance.strategies import answer_sets, catalogues, question_lists

ALL_BUT_AREA_ARE_OPEN = {question.id: NEUTRAL.id for question in QUESTIONS if question is not AREA}


def ahead(
    answers: Mapping[str, str] = {},
    skipped: Iterable[str] = (),
    questions: Sequence[Question] = QUESTIONS,
    courses: Sequence[Course] = COURSES,
) -> Outlook:
    chosen = {question: (option,) for question, option in answers.items()}
    return look_ahead(chosen, frozenset(skipped), survey_courses(a_pack(questions), courses, TODAY))


def lines(question: Question, answers: Mapping[str, str], courses: Sequence[Course] = COURSES) -> float:
    survey = survey_courses(a_pack((*QUESTIONS, question)), courses, TODAY)
    return _lines(survey, question, {key: (option,) for key, option in answers.items()})


def _lines(survey: Survey, question: Question, answers: Mapping[str, tuple[str, ...]]) -> float:
    standing = stand(survey, read_profile(survey.pack.questions, answers))
    return expected_lines(standing, front_of(standing), question)


def asking(*values: str, field: CourseField = CourseField.PACE, must: bool = False) -> Question:
    """Ask for one thing with the only answer there is."""
    return a_question("fraga", an_option("ja", a_wish(field, *values, must=must)))


def test_the_talk_opens_as_the_pack_says() -> None:
    assert ahead().next == "area"
    assert ahead(questions=(OBSTACLES, AREA)).next == "obstacles"


def test_after_an_answer_comes_the_question_that_changes_most() -> None:
    outlook = ahead({"area": "vard"}, questions=(AREA, HOME, SCHOOLING))

    assert outlook.needed == ("schooling", "home")
    assert lines(SCHOOLING, {"area": "vard"}) > lines(HOME, {"area": "vard"})


def test_the_order_of_the_pack_decides_between_questions_that_change_as_much() -> None:
    one, other = (a_question(id, an_option("x", a_wish(CourseField.PACE, "25"))) for id in ("en", "annan"))

    assert ahead({"area": "vard"}, questions=(AREA, one, other)).needed == ("en", "annan")
    assert ahead({"area": "vard"}, questions=(AREA, other, one)).needed == ("annan", "en")


@given(st.data())
@settings(max_examples=60, deadline=None)
def test_the_order_of_the_answers_leaves_no_trace(data: st.DataObject) -> None:
    questions = data.draw(question_lists())
    survey = survey_courses(a_pack(questions), data.draw(catalogues()), TODAY)
    answers = data.draw(answer_sets(questions))
    shuffled = dict(data.draw(st.permutations(list(answers.items()))))
    skipped = [question.id for question in questions if question.id not in answers]
    again = data.draw(st.permutations(skipped))
    passed = data.draw(st.integers(0, len(skipped)))

    assert look_ahead(answers, skipped[:passed], survey) == look_ahead(
        shuffled, sorted(skipped[:passed], key=again.index), survey
    )


def test_a_question_that_can_no_longer_change_anything_is_not_asked() -> None:
    only_one = [a_course("bygg", areas=("bygg",)), a_course("vard"), a_course("hemma", distance="distance")]

    bygg = ahead({"area": "bygg"}, questions=(AREA, WAY), courses=only_one)
    assert (bygg.needed, bygg.spare, bygg.more) == ((), (), None)
    # Two courses on care, and the way of studying tells them apart.
    assert ahead({"area": "vard"}, questions=(AREA, WAY), courses=only_one).more == "way"


def test_a_question_that_hardly_changes_what_is_seen_is_spared_but_can_be_had() -> None:
    many = (an_option(f"annat-{n}", a_wish(CourseField.STUDENT_AID, "yes")) for n in range(5))
    spare = a_question("spare", an_option("kort", a_wish(CourseField.PACE, "25")), *many)
    outlook = ahead({"area": "vard"}, questions=(AREA, spare))

    assert (outlook.next, outlook.spare, outlook.more, outlook.left) == (None, ("spare",), "spare", 0)


def test_a_skip_is_no_neutral_answer() -> None:
    neutral = ahead({"area": NEUTRAL.id, "home": "bor-0480"})
    skipped = ahead({"home": "bor-0480"}, skipped=["area"])

    assert neutral.needed == skipped.needed
    assert (neutral.missed, skipped.missed) == ((), ("area",))
    assert skipped.left == neutral.left + 1


def test_what_was_passed_over_comes_again_only_for_a_visitor_who_wants_more() -> None:
    outlook = ahead({"area": "vard"}, skipped=["schooling"], questions=(AREA, SCHOOLING))

    assert (outlook.next, outlook.more) == (None, "schooling")


def test_never_more_than_eight_questions_are_needed() -> None:
    areas = ("vard", "teknik")
    many = tuple(
        a_question(f"fraga-{n}", *(an_option(a, a_wish(CourseField.AREAS, a)) for a in areas))
        for n in range(12)
    )
    assert len(ahead(questions=many).needed) == MOST_QUESTIONS
    passed = [question.id for question in many[:6]]
    assert len(ahead(skipped=passed, questions=many).needed) == MOST_QUESTIONS - 6
    assert ahead(skipped=[question.id for question in many[:8]], questions=many).next is None


def test_who_answered_nothing_is_asked_what_holds_them_back_before_the_end() -> None:
    assert "obstacles" in ahead().needed
    assert "obstacles" in ahead({"area": "vard", "schooling": "har-upper", "home": "bor-0480"}).needed


def test_an_obstacle_brings_help_and_the_step_of_the_week() -> None:
    three = [Support(a_text(f"Hjälp {n}.")) for n in range(3)]
    helps = [a_barrier(name, *three) for name in ("ett", "annat", "tredje")]
    first, second, third = (a_question(b.id, an_option("ja", barrier=b.id)) for b in helps)
    survey = survey_courses(a_pack((first, second, third), barriers=tuple(helps)), COURSES, TODAY)

    assert _lines(survey, first, {}) == 3 + STEPS_SEEN
    # Two obstacles share the room for help, three of them even more so; the step is the first one's.
    assert _lines(survey, second, {"ett": ("ja",)}) == HELPS_SEEN / 2
    assert _lines(survey, third, {"ett": ("ja",), "annat": ("ja",)}) == round(HELPS_SEEN / 3, 6)


def test_an_obstacle_that_is_named_already_brings_nothing() -> None:
    again = a_question("igen", an_option("ja", barrier="barn"))

    assert lines(again, {}) > 0
    assert lines(again, {"obstacles": "barn"}) == 0


@pytest.mark.parametrize(
    ("values", "must", "expected"),
    [
        # Five of twelve equal courses are seen. Eight fit: a third of those five does not.
        (("25", "50"), False, 5 * 4 / 12),
        # Four fit: they are seen now, and one that was seen before.
        (("25",), False, 5 - 4 * 5 / 12 - 1),
        # The four that fit become all there is to see.
        (("25",), True, 5 - 4 * 5 / 12),
        (("25", "50", "100"), True, 0),
        # A wish that nothing fulfils fails all alike.
        (("75",), False, 0),
        (("75",), True, 5),
    ],
)
def test_a_wish_is_worth_the_courses_that_give_way(
    values: tuple[str, ...], must: bool, expected: float
) -> None:
    equal = [each for each in COURSES if each.areas == ("vard",)]
    equal = [a_course(each.id, paces=each.paces) for each in equal]

    assert lines(asking(*values, must=must), {"area": "vard"}, equal) == pytest.approx(expected, abs=1e-6)


def test_a_course_that_only_moves_to_another_tier_is_half_a_line() -> None:
    five = [a_course(f"kurs-{n}", level=Level.UPPER) for n in range(5)]
    has_it = a_question("skola", an_option("ja", level=Level.UPPER))

    assert lines(has_it, {"area": "vard"}, five) == 2.5


def test_where_somebody_lives_is_worth_the_order_and_the_place() -> None:
    elsewhere = [a_course(f"kurs-{n}", municipality="0481") for n in range(20)]
    home = a_question("hem", an_option("bor", a_wish(CourseField.MUNICIPALITY, "0480")))

    # No course is at home, but which are the nearest now decides which five of twenty are seen.
    assert lines(home, {"area": "vard"}, elsewhere) == STEPS_SEEN + 5 - 20 * (5 / 20) ** 2


def test_without_a_wish_the_first_one_brings_all_that_is_seen() -> None:
    assert lines(asking("25"), {}) == COURSES_SEEN
    assert lines(asking("25"), {}, COURSES[:3]) == 3


@given(st.data())
@settings(max_examples=60, deadline=None)
def test_no_question_is_worth_more_than_all_that_is_seen(data: st.DataObject) -> None:
    questions = data.draw(question_lists())
    survey = survey_courses(a_pack(questions), data.draw(catalogues()), TODAY)
    answers = data.draw(answer_sets(questions))
    for question in questions:
        if question.id not in answers:
            worth = _lines(survey, question, answers)
            assert 0 <= worth <= COURSES_SEEN + HELPS_SEEN + 2 * STEPS_SEEN


@pytest.mark.parametrize(
    ("answers", "skipped", "certainty"),
    [
        ({}, [], Certainty.NOTHING),
        ({"area": NEUTRAL.id, "way": NEUTRAL.id}, [], Certainty.NOTHING),
        ({"area": "vard"}, ["home", "way"], Certainty.FIVE),
        ({"area": "vard", "home": "bor-0480", "way": "plats", "pace": "lite"}, [], Certainty.TWO),
        ({"area": "vard", "home": "bor-0480", "way": "plats", "pace": "lite"}, ["schooling"], Certainty.TWO),
        (ALL_BUT_AREA_ARE_OPEN | {"area": "vard"}, [], Certainty.GOOD),
    ],
)
def test_the_guide_says_how_many_answers_would_make_it_surer(
    answers: dict[str, str], skipped: list[str], certainty: Certainty
) -> None:
    assert guided(answers, COURSES, skipped=skipped).certainty is certainty


def test_seven_answers_are_simply_more() -> None:
    many = [a_question(f"fraga-{n}", an_option("ja", a_wish(CourseField.PACE, "25"))) for n in range(7)]
    result = guided({"obstacles": "barn"}, COURSES, a_pack((OBSTACLES, *many)))

    assert (result.left, result.certainty) == (7, Certainty.MANY)


def test_how_sure_the_guide_is_is_said_in_words() -> None:
    said: dict[Certainty, Text] = dict(texts.SURE)

    assert set(said) == set(Certainty)
    assert said[Certainty.TWO].sv == "Två frågor till gör förslagen säkrare."
    assert not any(letter.isdigit() for text in said.values() for letter in text.sv)


def test_the_guide_says_what_was_asked_what_is_next_and_what_is_left() -> None:
    result = guided({"way": "plats", "area": NEUTRAL.id}, COURSES, skipped=["home"])
    outlook = ahead({"way": "plats", "area": NEUTRAL.id}, skipped=["home"])

    assert result.asked == ("area", "home", "way")
    assert (result.next, result.more, result.left) == (outlook.next, outlook.more, outlook.left)
    assert outlook.missed == ("home",)


def test_a_need_is_a_whole_line() -> None:
    assert WORTH_ASKING == 1
    assert HOME.id in ahead({"area": "vard"}).needed
