"""The order inside a tier, and what cannot change it."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.content.course_values import Form, Level
from kiosk.content.values import Confidence, Municipality, Source
from kiosk.guidance.values import Tier
from tests.guidance.builders import (
    MUNICIPALITIES,
    NEUTRAL,
    QUESTIONS,
    a_course,
    a_pack,
    a_text,
    guided,
    tiers_of,
)
from tests.guidance.strategies import answer_sets, catalogues, question_lists

WISHES = {"home": "bor-0483", "pace": "halvtid"}


def test_nothing_is_ranked_when_everything_was_skipped_or_neutral() -> None:
    courses = [a_course("a"), a_course("b")]
    neutral = {question.id: NEUTRAL.id for question in QUESTIONS if NEUTRAL in question.options}
    everything = [question.id for question in QUESTIONS]
    for result in (guided({}, courses), guided({}, courses, skipped=everything), guided(neutral, courses)):
        assert (result.now, result.step, result.later) == ((), (), ())
        assert result.changes == ()
        assert result.supports == ()
        assert result.stories
        assert result.this_week.place == "kontakt"


def test_more_fulfilled_wishes_come_first_then_fewer_difficulties() -> None:
    courses = [
        a_course("a-inget", paces=(100,), municipality="0480"),
        a_course("b-ett-av-tva", paces=(100,)),
        a_course("c-ett-utan-hinder", paces=()),
        a_course("d-bada"),
    ]
    result = guided(WISHES, courses)
    assert [match.course for match in result.now] == [
        "d-bada",
        "c-ett-utan-hinder",
        "b-ett-av-tva",
        "a-inget",
    ]


def test_ties_go_to_the_better_confirmed_source_and_then_to_the_order_of_the_pack() -> None:
    courses = [
        a_course("c"),
        a_course("b"),
        a_course("d", source=Source("provet", "2026", confidence=Confidence.A)),
    ]
    assert [match.course for match in guided(WISHES, courses).now] == ["d", "c", "b"]


def test_a_course_near_home_goes_before_one_far_away() -> None:
    near = Municipality("0482", "Flen", "04", (16.6, 59.05), ())
    pack = a_pack(municipalities=(*MUNICIPALITIES, near))
    courses = [a_course(code, municipality=code) for code in ("0480", "0482", "0483", "okand")]
    result = guided({"home": "bor-0483"}, courses, pack)
    assert [match.course for match in result.now] == ["0483", "0482", "0480", "okand"]


def test_a_course_that_builds_on_ones_schooling_goes_before_one_that_repeats_it() -> None:
    courses = [
        a_course(level, level=level) for level in (Level.NONE, Level.BASIC, Level.UPPER_PART, Level.UPPER)
    ]
    result = guided({"schooling": "har-upper_part"}, courses)
    assert [match.course for match in result.now] == ["upper_part", "basic", "none"]


def test_the_same_title_does_not_fill_the_top() -> None:
    same = {"title": a_text("Svenska")}
    courses = [
        a_course("a1", **same),
        a_course("a2", **same),
        a_course("a3", **same),
        a_course("b"),
        a_course("c"),
    ]
    assert [match.course for match in guided(WISHES, courses).now] == ["a1", "b", "c", "a2", "a3"]


def test_a_repeated_title_never_falls_behind_a_course_that_fits_worse() -> None:
    same = {"title": a_text("Svenska")}
    courses = [a_course("a1", **same), a_course("a2", **same), a_course("b", paces=(100,))]
    assert [match.course for match in guided(WISHES, courses).now] == ["a1", "a2", "b"]


def test_the_same_words_for_another_form_are_another_title() -> None:
    same = {"title": a_text("Svenska")}
    courses = [a_course("a1", **same), a_course("a2", form=Form.FOLKHOGSKOLA, **same), a_course("b")]
    assert [match.course for match in guided(WISHES, courses).now] == ["a1", "a2", "b"]


def test_a_hidden_course_gives_its_place_to_the_next() -> None:
    courses = [a_course("a"), a_course("b"), a_course("c")]
    shown = [match.course for match in guided(WISHES, courses).now]
    after = [match.course for match in guided(WISHES, courses, hidden=shown[:1]).now]
    assert after == shown[1:]


def test_a_barrier_alone_ranks_nothing_and_promises_nothing() -> None:
    result = guided({"obstacles": "barn"}, [a_course()])
    assert tiers_of(result) == {}
    assert result.changes == ()
    assert result.supports


@given(st.data())
@settings(max_examples=100, deadline=None)
def test_barriers_never_remove_lower_or_move_a_course(data: st.DataObject) -> None:
    questions = data.draw(question_lists())
    answers = data.draw(answer_sets(questions))
    courses = data.draw(catalogues())
    without = [
        replace(question, options=tuple(replace(option, barrier=None) for option in question.options))
        for question in questions
    ]
    named, unnamed = guided(answers, courses, a_pack(questions)), guided(answers, courses, a_pack(without))
    assert (named.now, named.step, named.later) == (unnamed.now, unnamed.step, unnamed.later)


@given(st.data())
@settings(max_examples=60, deadline=None)
def test_naming_an_obstacle_leaves_the_courses_as_they_are(data: st.DataObject) -> None:
    answers = {key: value for key, value in data.draw(answer_sets(QUESTIONS)).items() if key != "obstacles"}
    courses = data.draw(catalogues())
    obstacles = data.draw(st.lists(st.sampled_from(["barn", "tid"]), unique=True))
    plain = guided(answers, courses)
    named = guided({**answers, "obstacles": obstacles}, courses)
    assert (named.now, named.step, named.later) == (plain.now, plain.step, plain.later)


@given(st.data())
@settings(max_examples=60, deadline=None)
def test_the_order_of_answers_changes_nothing(data: st.DataObject) -> None:
    questions = data.draw(question_lists())
    answers = data.draw(answer_sets(questions))
    courses = data.draw(catalogues())
    shuffled = {
        key: tuple(data.draw(st.permutations(answers[key])))
        for key in data.draw(st.permutations(sorted(answers)))
    }
    pack = a_pack(questions)
    first = guided(answers, courses, pack)
    assert guided(shuffled, courses, pack) == first


@given(st.data())
@settings(max_examples=60, deadline=None)
def test_each_course_is_in_at_most_one_tier_and_carries_its_name(data: st.DataObject) -> None:
    questions = data.draw(question_lists())
    courses = data.draw(catalogues())
    result = guided(data.draw(answer_sets(questions)), courses, a_pack(questions))
    listed = [match.course for match in (*result.now, *result.step, *result.later)]
    assert len(set(listed)) == len(listed)
    for tier, matches in ((Tier.NOW, result.now), (Tier.STEP, result.step), (Tier.LATER, result.later)):
        assert all(match.tier is tier for match in matches)
