"""Moving through the questions."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.content.values import CourseField, Question
from kiosk.guidance import quiz as rules
from kiosk.guidance.choosing import MOST_QUESTIONS, next_question, questions_left
from kiosk.guidance.progress import Quiz
from kiosk.guidance.survey import Survey, survey_courses
from tests.guidance.builders import (
    AREA,
    NEUTRAL,
    QUESTIONS,
    TODAY,
    WAY,
    a_course,
    a_pack,
    a_question,
    a_wish,
    an_option,
)
from tests.guidance.strategies import catalogues, question_lists

COURSES = (
    a_course("vard"),
    a_course("bygg", areas=("bygg",), paces=(25,), distance="distance", municipality="0480"),
    a_course("teknik", areas=("teknik",), paces=(100,)),
)


def a_survey(questions: tuple[Question, ...] = QUESTIONS) -> Survey:
    return survey_courses(a_pack(questions), COURSES, TODAY)


def test_a_quiz_begins_at_the_first_question_with_nothing_answered() -> None:
    quiz = rules.begin(QUESTIONS)
    assert quiz == Quiz(order=("area",))
    assert rules.current_question(quiz) == "area"


@pytest.mark.parametrize(
    ("options", "kept"),
    [
        (["vard"], ("vard",)),
        (["vard", "teknik"], ("vard", "teknik")),
        (["vard", "teknik", "bygg"], ("teknik", "bygg")),
        (["vard", "vet-inte"], ("vet-inte",)),
        (["vet-inte", "vard"], ("vard",)),
        (["vard", "vard"], ("vard",)),
    ],
)
def test_an_answer_of_several_keeps_the_newest_and_a_neutral_one_stands_alone(
    options: list[str], kept: tuple[str, ...]
) -> None:
    assert rules.answer(rules.begin(QUESTIONS), QUESTIONS, "area", options).answers == {"area": kept}


def test_an_answer_of_one_is_replaced() -> None:
    quiz = rules.answer(rules.begin(QUESTIONS), QUESTIONS, "way", ["plats"])
    assert rules.answer(quiz, QUESTIONS, "way", ["plats", "hemma"]).answers == {"way": ("hemma",)}


def test_a_question_without_its_last_option_is_open_again_and_not_skipped() -> None:
    quiz = rules.answer(rules.begin(QUESTIONS), QUESTIONS, "area", ["vard"])
    opened = rules.answer(quiz, QUESTIONS, "area", [])
    assert opened == rules.begin(QUESTIONS)


def test_a_skip_is_not_a_neutral_answer() -> None:
    start = rules.begin(QUESTIONS)
    skipped, neutral = rules.skip(start), rules.answer(start, QUESTIONS, "area", [NEUTRAL.id])
    assert not skipped.answers
    assert skipped.skipped == {"area"}
    assert neutral.answers == {"area": (NEUTRAL.id,)}
    assert not neutral.skipped


def test_a_skip_takes_the_answer_back_and_an_answer_the_skip() -> None:
    answered = rules.answer(rules.begin(QUESTIONS), QUESTIONS, "area", ["vard"])
    skipped = rules.skip(answered)
    assert skipped.answers == {}
    assert rules.answer(skipped, QUESTIONS, "area", ["vard"]) == answered


@pytest.mark.parametrize(("question", "option"), [("finns-inte", "vard"), ("area", "finns-inte")])
def test_an_answer_that_is_not_in_the_pack_is_our_own_fault(question: str, option: str) -> None:
    with pytest.raises(ValueError, match="finns-inte"):
        rules.answer(rules.begin(QUESTIONS), QUESTIONS, question, [option])


def test_going_back_keeps_the_answers_and_going_on_finds_the_open_question() -> None:
    survey = a_survey()
    quiz = rules.advance(rules.answer(rules.begin(QUESTIONS), QUESTIONS, "area", ["vard"]), survey)
    assert rules.current_question(quiz) == "schooling"
    before = rules.back(quiz)
    assert rules.current_question(before) == "area"
    assert before.answers == quiz.answers
    assert rules.advance(before, survey) == quiz


def test_there_is_nothing_before_the_first_question() -> None:
    assert rules.back(rules.begin(QUESTIONS)) == rules.begin(QUESTIONS)


def test_going_on_without_an_answer_leaves_the_question_open() -> None:
    survey = a_survey()
    quiz = rules.advance(rules.begin(QUESTIONS), survey)
    assert rules.current_question(quiz) == "schooling"
    assert quiz.skipped == frozenset()
    assert not rules.is_finished(quiz, survey)


def test_a_changed_answer_leads_straight_back_to_the_results() -> None:
    survey = a_survey()
    quiz = _run(rules.begin(QUESTIONS), survey)
    assert rules.is_finished(quiz, survey)
    changed = rules.answer(rules.jump_to(quiz, "area"), QUESTIONS, "area", ["vard"])
    assert rules.is_finished(changed, survey)
    assert rules.advance(changed, survey) == changed


def test_a_question_that_was_never_shown_can_be_jumped_to() -> None:
    quiz = rules.jump_to(rules.begin(QUESTIONS), "way")
    assert (quiz.order, rules.current_question(quiz)) == (("area", "way"), "way")


def test_the_results_can_be_looked_at_from_every_step() -> None:
    assert rules.can_show_results(rules.begin(QUESTIONS))


def test_a_pack_without_questions_is_finished_at_once() -> None:
    quiz = rules.begin(())
    survey = a_survey(())
    assert rules.is_finished(rules.skip(rules.advance(quiz, survey)), survey)
    assert rules.progress(quiz, ()) == (1, 1)


def test_every_question_is_asked_when_it_can_still_matter() -> None:
    assert questions_left({}, frozenset(), a_survey()) == tuple(question.id for question in QUESTIONS)


def test_a_question_that_can_no_longer_change_anything_is_not_asked() -> None:
    # Only one course teaches bygg: how the courses are taught cannot tell the remaining ones apart.
    left = questions_left({"area": ("bygg",)}, frozenset(), a_survey((AREA, WAY)))
    assert left == ()
    assert next_question({"area": ("vard", "bygg")}, frozenset(), a_survey((AREA, WAY))) == "way"


def test_a_skipped_question_is_not_asked_again() -> None:
    assert next_question({}, {"area"}, a_survey()) == "schooling"


def test_never_more_than_eight_questions_are_asked() -> None:
    many = tuple(
        a_question(f"fraga-{n}", an_option("x", a_wish(CourseField.AREAS, "vard"))) for n in range(12)
    )
    quiz = _run(rules.begin(many), a_survey(many))
    assert len(quiz.order) == MOST_QUESTIONS


def test_the_count_never_shrinks_below_where_the_visitor_is() -> None:
    survey = a_survey()
    quiz = rules.begin(QUESTIONS)
    counts = [rules.progress(quiz, QUESTIONS)]
    while not rules.is_finished(quiz, survey):
        quiz = rules.advance(rules.skip(quiz), survey)
        counts.append(rules.progress(quiz, QUESTIONS))
    assert [number for number, _ in counts] == [1, 2, 3, 4, 5, 6, 6]
    assert {total for _, total in counts} == {6}


def _run(quiz: Quiz, survey: Survey) -> Quiz:
    while not rules.is_finished(quiz, survey):
        quiz = rules.advance(rules.skip(quiz), survey)
    return quiz


@given(st.data())
@settings(max_examples=60, deadline=None)
def test_any_taps_keep_the_quiz_in_order_and_it_always_ends(data: st.DataObject) -> None:
    questions = data.draw(question_lists())
    survey = survey_courses(a_pack(questions), data.draw(catalogues(4)), TODAY)
    quiz = rules.begin(questions)
    for _ in range(data.draw(st.integers(0, 12))):
        current = rules.current_question(quiz)
        assert current is not None
        question = next(each for each in questions if each.id == current)
        ids = [option.id for option in question.options]
        match data.draw(st.sampled_from(("answer", "skip", "back", "advance", "jump"))):
            case "answer":
                chosen = data.draw(st.lists(st.sampled_from(ids), unique=True))
                quiz = rules.answer(quiz, questions, current, chosen)
            case "skip":
                quiz = rules.skip(quiz)
            case "back":
                quiz = rules.back(quiz)
            case "advance":
                quiz = rules.advance(quiz, survey)
            case _:
                quiz = rules.jump_to(quiz, data.draw(st.sampled_from(questions)).id)
        number, total = rules.progress(quiz, questions)
        assert 1 <= number <= total <= MOST_QUESTIONS
        assert len(set(quiz.order)) == len(quiz.order)
        assert not set(quiz.answers) & quiz.skipped
    assert rules.is_finished(_run(quiz, survey), survey)
