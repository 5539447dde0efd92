"""Exact counterfactuals: every one is confirmed by asking the guide again."""

from collections.abc import Mapping, Sequence

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.content.course_values import Course, Distance, Level
from kiosk.content.pack import Pack
from kiosk.content.question_values import Choice, Question
from kiosk.guidance.values import Change, Guidance
from tests.guidance.builders import AREA, NEUTRAL, a_course, a_pack, guided
from tests.guidance.strategies import answer_sets, catalogues, question_lists


def now_ids(result: Guidance) -> set[str]:
    return {match.course for match in result.now}


def answer_instead(question: Question, option: str, chosen: Sequence[str]) -> tuple[str, ...] | None:
    """What a visitor would get by tapping this option: written again here, from the rule's words."""
    neutral = {each.id for each in question.options if each.neutral}
    if option in chosen:
        return None
    if question.choice is Choice.ONE or option in neutral:
        return (option,)
    kept = [each for each in chosen if each not in neutral]
    return (*kept, option) if len(kept) < question.most else None


def expected_changes(
    answers: Mapping[str, tuple[str, ...]], courses: Sequence[Course], pack: Pack, hidden: Sequence[str]
) -> tuple[Change, ...]:
    before = guided(answers, courses, pack, hidden=hidden)
    found = []
    for question in pack.questions:
        chosen = answers.get(question.id, ())
        told = any(option.level for option in question.options if option.id in chosen)
        for option in question.options:
            instead = answer_instead(question, option.id, chosen)
            only_obstacle = option.barrier is not None and not option.wishes
            if instead is None or (not option.neutral and (only_obstacle or (told and option.level))):
                continue
            after = guided({**answers, question.id: instead}, courses, pack, hidden=hidden)
            adds = len(now_ids(after) - now_ids(before))
            if adds:
                found.append(Change(question.id, option.id, adds))
    return tuple(sorted(found, key=lambda change: (-change.adds, change.question, change.option)))


def test_a_change_says_how_many_courses_one_other_answer_opens() -> None:
    courses = [a_course("a"), a_course("b"), a_course("c", distance=Distance.DISTANCE)]
    result = guided({"way": "hemma", "pace": "halvtid"}, courses)
    assert result.changes == (Change("way", "plats", 2), Change("way", NEUTRAL.id, 2))


def test_the_only_wish_taken_back_opens_nothing_because_nothing_is_ranked_without_one() -> None:
    changes = guided({"way": "hemma"}, [a_course()]).changes
    assert changes == (Change("way", "plats", 1),)


def test_an_answer_that_takes_several_is_added_to() -> None:
    courses = [a_course("vard"), a_course("bygg", areas=("bygg",))]
    changes = guided({"area": "vard"}, courses).changes
    assert Change("area", "bygg", 1) in changes
    assert all(change.option != "vard" for change in changes)


def test_a_full_answer_is_not_added_to() -> None:
    courses = [a_course(area, areas=(area,)) for area in ("vard", "teknik", "bygg")]
    changes = guided({"area": ["vard", "teknik"]}, courses, a_pack([AREA])).changes
    assert changes == ()


def test_an_open_question_is_a_change_too_but_another_schooling_than_ones_own_is_not() -> None:
    courses = [a_course("gymnasium", level=Level.UPPER)]
    assert Change("schooling", "har-upper", 1) in guided({"way": "plats"}, courses).changes
    assert guided({"way": "plats", "schooling": "har-basic"}, courses).changes == ()


def test_nobody_is_advised_to_have_an_obstacle() -> None:
    changes = guided({"pace": "lite", "way": "plats"}, [a_course()]).changes
    assert {change.option for change in changes if change.question == "pace"} == {"halvtid", NEUTRAL.id}


def test_an_empty_result_is_repaired_by_a_change() -> None:
    result = guided({"way": "hemma", "area": "vard"}, [a_course()])
    assert (result.now, result.step, result.later) == ((), (), ())
    assert result.changes
    assert result.this_week.place


def test_a_course_put_aside_is_not_promised_again() -> None:
    courses = [a_course("a"), a_course("b")]
    result = guided({"way": "hemma"}, courses, hidden=["a"])
    assert {change.adds for change in result.changes} == {1}


@given(st.data())
@settings(max_examples=100, deadline=None)
def test_every_change_is_what_the_guide_says_with_that_one_answer(data: st.DataObject) -> None:
    questions = data.draw(question_lists())
    answers = data.draw(answer_sets(questions))
    courses = data.draw(catalogues())
    hidden = data.draw(st.lists(st.sampled_from(["kurs-0", "kurs-1"]), unique=True))
    pack = a_pack(questions)
    result = guided(answers, courses, pack, hidden=hidden)
    wished = any(
        option.wishes or option.level
        for question in questions
        for option in question.options
        if option.id in answers.get(question.id, ()) and not option.neutral
    )
    assert result.changes == (expected_changes(answers, courses, pack, hidden) if wished else ())
