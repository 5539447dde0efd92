"""Moving through the questions."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.content.course_values import CourseField
from kiosk.content.question_values import Question
from kiosk.guidance import quiz as rules
from kiosk.guidance.choosing import MOST_QUESTIONS
from kiosk.guidance.progress import Quiz, back
from kiosk.guidance.survey import Survey, survey_courses
from tests.guidance.builders import (
    AREA,
    COURSES,
    NEUTRAL,
    OBSTACLES,
    QUESTIONS,
    SCHOOLING,
    TODAY,
    a_pack,
    a_question,
    a_wish,
    an_option,
)
from tests.guidance.strategies import catalogues, question_lists

# One of its answers moves courses, but on average it hardly changes what is seen.
SPARE = a_question(
    "spare",
    an_option("kort", a_wish(CourseField.PACE, "25")),
    *(an_option(f"annat-{n}", a_wish(CourseField.STUDENT_AID, "yes")) for n in range(5)),
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
    assert rules.current_question(quiz) not in {None, "area"}
    before = back(quiz)
    assert rules.current_question(before) == "area"
    assert before.answers == quiz.answers
    assert rules.advance(before, survey) == quiz


def test_there_is_nothing_before_the_first_question() -> None:
    assert back(rules.begin(QUESTIONS)) == rules.begin(QUESTIONS)


def test_going_on_without_an_answer_leaves_the_question_open() -> None:
    survey = a_survey()
    quiz = rules.advance(rules.begin(QUESTIONS), survey)
    assert rules.current_question(quiz) not in {None, "area"}
    assert quiz.skipped == frozenset()
    assert not _is_finished(quiz, survey)


def test_a_changed_answer_leads_straight_back_to_the_results() -> None:
    survey = a_survey()
    quiz = _run(rules.begin(QUESTIONS), survey)
    assert _is_finished(quiz, survey)
    changed = rules.answer(rules.jump_to(quiz, "area"), QUESTIONS, "area", ["vard"])
    assert _is_finished(changed, survey)
    assert rules.advance(changed, survey) == changed


def test_a_question_that_was_never_shown_can_be_jumped_to() -> None:
    quiz = rules.jump_to(rules.begin(QUESTIONS), "way")
    assert (quiz.order, rules.current_question(quiz)) == (("area", "way"), "way")


def test_a_pack_without_questions_is_finished_at_once() -> None:
    quiz = rules.begin(())
    survey = a_survey(())
    assert _is_finished(rules.skip(rules.advance(quiz, survey)), survey)
    assert rules.progress(quiz, rules.outlook(quiz, survey)) == (1, 1)


def test_never_more_than_eight_questions_are_asked() -> None:
    many = tuple(
        a_question(f"fraga-{n}", an_option("x", a_wish(CourseField.AREAS, "vard"))) for n in range(12)
    )
    quiz = _run(rules.begin(many), a_survey(many))
    assert len(quiz.order) == MOST_QUESTIONS


def test_the_count_never_shrinks_below_where_the_visitor_is() -> None:
    survey = a_survey()
    quiz = rules.begin(QUESTIONS)
    counts = [rules.progress(quiz, rules.outlook(quiz, survey))]
    while not _is_finished(quiz, survey):
        quiz = rules.advance(rules.skip(quiz), survey)
        counts.append(rules.progress(quiz, rules.outlook(quiz, survey)))
    assert [number for number, _ in counts] == [1, 2, 3, 4, 5, 6, 6]
    assert {total for _, total in counts} == {6}


def test_a_spare_question_is_answered_when_the_visitor_wants_to() -> None:
    survey = a_survey((AREA, SCHOOLING, OBSTACLES, SPARE))
    began = rules.answer(rules.begin(survey.pack.questions), survey.pack.questions, "area", ["vard"])
    quiz = _run(rules.advance(began, survey), survey)
    assert "spare" not in quiz.order
    ahead = rules.outlook(quiz, survey)
    assert (ahead.next, ahead.more) == (None, "spare")

    wanted = rules.jump_to(quiz, "spare")
    assert not _is_finished(wanted, survey)
    assert rules.progress(wanted, rules.outlook(wanted, survey)) == (4, 4)

    answered = rules.answer(wanted, survey.pack.questions, "spare", ["kort"])
    assert _is_finished(answered, survey)
    # What was passed over may still be answered: a skip is no answer.
    assert rules.outlook(answered, survey).more == "schooling"


def test_a_first_question_that_can_change_nothing_is_counted_from_the_start() -> None:
    idle = a_question("idle", an_option("x"), an_option("y"))
    survey = a_survey((idle, OBSTACLES))
    quiz = rules.begin((idle, OBSTACLES))
    assert rules.progress(quiz, rules.outlook(quiz, survey)) == (1, 2)

    quiz = rules.advance(rules.skip(quiz), survey)
    assert rules.progress(quiz, rules.outlook(quiz, survey)) == (2, 2)


@given(st.data())
@settings(max_examples=60, deadline=None)
def test_the_total_never_grows_on_the_way(data: st.DataObject) -> None:
    questions = data.draw(question_lists())
    survey = survey_courses(a_pack(questions), data.draw(catalogues(6)), TODAY)
    quiz = rules.begin(questions)
    before = rules.progress(quiz, rules.outlook(quiz, survey))[1]
    while not _is_finished(quiz, survey):
        question = next(each for each in questions if each.id == rules.current_question(quiz))
        ids = [option.id for option in question.options]
        chosen = data.draw(st.lists(st.sampled_from(ids), unique=True, max_size=question.most))
        quiz = rules.answer(quiz, questions, question.id, chosen) if chosen else rules.skip(quiz)
        quiz = rules.advance(quiz, survey)
        total = rules.progress(quiz, rules.outlook(quiz, survey))[1]
        assert total <= before
        before = total


def _is_finished(quiz: Quiz, survey: Survey) -> bool:
    return rules.is_finished(quiz, rules.outlook(quiz, survey))


def _run(quiz: Quiz, survey: Survey) -> Quiz:
    while not _is_finished(quiz, survey):
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
                quiz = back(quiz)
            case "advance":
                quiz = rules.advance(quiz, survey)
            case _:
                quiz = rules.jump_to(quiz, data.draw(st.sampled_from(questions)).id)
        number, total = rules.progress(quiz, rules.outlook(quiz, survey))
        assert 1 <= number <= total <= MOST_QUESTIONS
        assert len(set(quiz.order)) == len(quiz.order)
        assert not set(quiz.answers) & quiz.skipped
    assert _is_finished(_run(quiz, survey), survey)
