"""The suggestions."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from kiosk.guidance.progress import Quiz
from kiosk.guidance.values import Tier
from kiosk.ui.results_model import ResultsModel
from kiosk.ui.results_question import OpenQuestionProps
from kiosk.ui.results_rows import MOST_CHIPS
from kiosk.ui.session import Session
from kiosk.visit.values import Location, Screen, Ticket
from tests.ui.telling import a_session, follow

CARE = {"area": ("care",), "school": ("basic",)}


def a_visitor(
    folder: Path, answers: Mapping[str, tuple[str, ...]]
) -> tuple[Session, ResultsModel, list[str]]:
    session = a_session(folder)
    quiz = Quiz(order=tuple(answers), answers=answers)
    session.update(session.visit._replace(here=Location(Screen.RESULTS), quiz=quiz))
    model = ResultsModel(session)
    return session, model, follow(session, model)


def test_without_an_answer_nothing_is_ranked_but_a_story_and_a_person_are_there(tmp_path: Path) -> None:
    _, model, _ = a_visitor(tmp_path, {})

    assert (model._props.answered, model._props.found, model._props.more_questions) == (False, False, True)
    assert model.rows_of("tiers").rows == ()
    assert [row.story for row in model.rows_of("stories").rows] == ["anna"]
    assert model._props.week_place == "Kommunens växel"
    assert model._props.week_phone[1:-1] == "0155-24 80 01"


def test_each_tier_is_a_stop_and_the_first_is_open_with_its_best_course(tmp_path: Path) -> None:
    _, model, _ = a_visitor(tmp_path, CARE)

    tiers = [(row.tier, row.opened, row.title, row.total) for row in model.rows_of("tiers").rows]
    assert tiers == [
        ("now", True, "Vård", "1"),
        ("step", False, "Kom igång", "1"),
        ("later", False, "Bygg", "1"),
    ]
    assert (model._props.best, model._props.best_place) == ("vard-1", "Campus Prov")
    assert model._props.because == ("Du vill hjälpa andra.",)


def test_the_answers_stand_in_the_visitors_own_words_in_their_order(tmp_path: Path) -> None:
    session, model, _ = a_visitor(tmp_path, {"school": ("basic",), "area": ("care", "build")})

    assert [row.say for row in model.rows_of("chips").rows] == ["Grundskola", "Vård", "Bygg"]

    model.openQuestion("area")

    assert (session.visit.here.screen, session.visit.open_question) == (Screen.RESULTS, "area")


def test_questions_without_an_answer_can_be_opened_the_next_one_first(tmp_path: Path) -> None:
    session, model, told = a_visitor(tmp_path, {"area": ("care",)})
    following = session.guidance().next

    asked = [(row.question, row.ask) for row in model.rows_of("open_questions").rows]
    assert asked[0][0] == following
    assert sorted(asked) == [("hinder", "Vad håller dig tillbaka?"), ("school", "Vad har du gått i skolan?")]

    model.showAnswers()
    assert (model._props.all_answers, told) == (True, ["allAnswers"])


def test_the_open_question_shows_its_options_and_which_are_chosen(tmp_path: Path) -> None:
    _, model, _ = a_visitor(tmp_path, CARE)
    assert model._question._props == OpenQuestionProps()

    model.openQuestion("area")

    shown = model._question._props
    assert (shown.ask, shown.tiles, shown.many, shown.answered) == ("Vad lockar dig?", True, True, True)
    rows = [(row.option, row.say, row.chosen) for row in model._question.rows_of("options").rows]
    assert rows == [("care", "Att hjälpa andra", True), ("build", "Att bygga", False)]


def test_the_suggestions_follow_every_tap_while_the_question_is_open(tmp_path: Path) -> None:
    session, model, _ = a_visitor(tmp_path, CARE)
    model.openQuestion("school")
    before = totals(model)

    model._question.choose("upper")

    assert session.visit.open_question == "school"
    assert totals(model) != before
    assert totals(model)["now"] == str(session.guidance().totals[Tier.NOW])
    assert [row.say for row in model.rows_of("chips").rows] == ["Vård", "Gymnasium"]

    model._question.removeAnswer()
    assert (model._question._props.answered, session.visit.open_question) == (False, "school")


def test_every_tier_has_its_number_even_when_it_is_empty(tmp_path: Path) -> None:
    _, model, _ = a_visitor(tmp_path, {})

    assert totals(model) == {"now": "0", "step": "0", "later": "0"}


def test_an_obstacle_that_is_named_says_at_once_what_helps_and_where(tmp_path: Path) -> None:
    _, model, _ = a_visitor(tmp_path, CARE)
    model.openQuestion("hinder")
    assert model._question._props.helps == ()

    model._question.choose("time")
    assert model._question._props.helps == ("Läs på kvällen",)
    assert model._question._props.help_place == "Campus Prov"

    model._question.choose("nothing")
    assert (model._question._props.helps, model._question._props.help_place) == ((), "")


def test_a_question_that_is_skipped_or_done_with_is_closed(tmp_path: Path) -> None:
    session, model, _ = a_visitor(tmp_path, CARE)

    model.openQuestion("hinder")
    model._question.skip()
    assert (session.visit.open_question, session.visit.quiz.skipped) == ("", frozenset({"hinder"}))

    model.openQuestion("area")
    model._question.close()
    assert (session.visit.open_question, model._question._props.ask) == ("", "")


def test_many_answers_are_shown_on_demand(tmp_path: Path) -> None:
    answers = {"area": ("care", "build"), "hinder": ("time",), "school": ("basic",)}
    files = {"quiz.yaml": _one_more_question()}
    session = a_session(tmp_path, files)
    answers["more"] = ("yes",)
    session.update(session.visit._replace(quiz=Quiz(order=tuple(answers), answers=answers)))
    model = ResultsModel(session)
    told = follow(session, model)
    assert len(model.rows_of("chips").rows) == MOST_CHIPS - 1
    assert model._props.more_answers == "5"

    model.showAnswers()

    assert len(model.rows_of("chips").rows) == 5
    assert sorted(told) == ["allAnswers", "moreAnswers"]


def test_a_tapped_tier_opens_with_its_own_best_course(tmp_path: Path) -> None:
    _, model, told = a_visitor(tmp_path, CARE)

    model.openTier("later")

    assert [row.opened for row in model.rows_of("tiers").rows] == [False, False, True]
    assert model._props.best == "bygg-1"
    assert model._props.first_step == ("Läs klart gymnasiet först.", "Vård")
    assert sorted(told) == ["because", "best", "bestTitle", "firstStep", "openedTier"]


def test_a_first_step_says_where_it_is_taken_unless_that_is_where_the_course_is(tmp_path: Path) -> None:
    session, model, _ = a_visitor(tmp_path, {"area": ("care",)})
    assert (model._props.best, model._props.best_place) == ("vard-1", "Campus Prov")
    assert model._props.first_place == "Kommunens växel"

    session.update(session.visit._replace(quiz=Quiz(order=tuple(CARE), answers=CARE), opened_tier="later"))
    assert (model._props.best, model._props.best_place) == ("bygg-1", "Campus Prov")
    assert (model._props.first_step[1], model._props.first_place) == ("Vård", "")


def test_more_courses_of_a_tier_come_on_demand(tmp_path: Path) -> None:
    _, model, told = a_visitor(tmp_path, {"school": ("upper",)})
    assert (model._props.best, model._props.left, model.rows_of("courses").rows) == ("bygg-1", "1", ())

    model.showMore()

    assert [row.course for row in model.rows_of("courses").rows] == ["vard-1"]
    assert (model._props.left, told) == ("", ["left"])


def test_a_course_put_aside_makes_way_for_the_next_until_it_is_taken_back(tmp_path: Path) -> None:
    _, model, _ = a_visitor(tmp_path, {"school": ("upper",)})

    model.putAside("bygg-1")
    assert (model._props.best, model._props.aside) == ("vard-1", "1")

    model.takeBack()
    assert (model._props.best, model._props.aside) == ("bygg-1", "")


def test_any_course_that_is_shown_can_be_put_aside(tmp_path: Path) -> None:
    _, model, _ = a_visitor(tmp_path, {"school": ("upper",)})
    model.showMore()
    assert [row.course for row in model.rows_of("courses").rows] == ["vard-1"]

    model.putAside("vard-1")

    assert (model._props.best, model._props.aside, model.rows_of("courses").rows) == ("bygg-1", "1", ())


def test_what_is_left_of_a_tier_is_counted_from_its_total(tmp_path: Path) -> None:
    session, model, _ = a_visitor(tmp_path, {"school": ("upper",)})
    total = session.guidance().totals[Tier.NOW]

    assert model._props.left == str(total - 1)
    assert model.rows_of("tiers").rows[0].total == str(total)


def test_when_nothing_can_begin_now_the_changes_say_what_would(tmp_path: Path) -> None:
    session, model, _ = a_visitor(tmp_path, {"area": ("build",)})
    assert model._props.now_empty
    (change,) = model.rows_of("changes").rows
    assert (change.question, change.option, change.say, change.adds) == ("school", "upper", "Gymnasiet", "2")

    model.applyChange(change.question, change.option)

    assert session.visit.quiz.answers["school"] == ("upper",)
    assert session.visit.here.screen is Screen.RESULTS
    assert not model._props.now_empty
    assert len(session.guidance().now) == 2


def test_a_named_obstacle_brings_help_that_can_be_opened(tmp_path: Path) -> None:
    session, model, _ = a_visitor(tmp_path, {**CARE, "hinder": ("time",)})

    helps = [(row.screen, row.subject, row.place) for row in model.rows_of("supports").rows]
    assert helps == [("place", "campus", "Campus Prov"), ("money", "bidrag", "")]

    model.open("place", "campus")
    assert session.visit.here == Location(Screen.PLACE, "campus")


def test_the_sign_leads_home_with_the_plan(tmp_path: Path) -> None:
    session, model, _ = a_visitor(tmp_path, CARE)

    model.takeHome()

    assert session.visit.here == Location(Screen.TAKEAWAY)
    assert session.visit.ticket is Ticket.PLAN


def test_going_on_opens_the_question_that_is_worth_asking(tmp_path: Path) -> None:
    session, model, _ = a_visitor(tmp_path, CARE)

    model.askMore()

    assert session.visit.here.screen is Screen.QUIZ
    assert session.visit.quiz.order[session.visit.quiz.here] == "hinder"


def test_a_visitor_without_answers_goes_on_to_the_first_question(tmp_path: Path) -> None:
    session, model, _ = a_visitor(tmp_path, {})

    model.askMore()

    assert (session.visit.here.screen, session.visit.quiz.order) == (Screen.QUIZ, ("area",))


def test_nothing_is_told_when_nothing_differs(tmp_path: Path) -> None:
    _, model, told = a_visitor(tmp_path, CARE)

    model.refresh()

    assert told == []


def totals(model: ResultsModel) -> dict[str, str]:
    return {row.tier: row.total for row in model.rows_of("totals").rows}


def _one_more_question() -> str:
    from tests import sample_pack

    return (
        sample_pack.QUIZ
        + """\
- id: more
  ask: Vill du veta mer?
  why: Då visar vi mer.
  choice: one
  look: answers
  options:
    - {id: "yes", say: Jag vill veta mer, chip: Mer, icon: check, neutral: true}
    - {id: "no", say: Jag vet nog, chip: Nog, icon: check, neutral: true}
"""
    )
