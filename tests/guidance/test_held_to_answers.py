"""What other guides got wrong about answers, held against the pack that ships (docs/testing-guidance.md).

The number in a comment is the row of the table there.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.content.question_values import Question
from kiosk.guidance import texts
from kiosk.guidance.audit_values import Audit
from kiosk.guidance.changes import options_instead
from kiosk.guidance.guide import guide_by_survey
from kiosk.guidance.profile import read_profile
from kiosk.guidance.survey import Survey
from kiosk.guidance.values import Answer, Certainty, Guidance, Match
from tests.guidance.strategies import visits

Answers = Mapping[str, tuple[str, ...]]


def matches(result: Guidance) -> tuple[Match, ...]:
    return (*result.now, *result.step, *result.later)


def lists(result: Guidance) -> list[list[str]]:
    return [[match.course for match in tier] for tier in (result.now, result.step, result.later)]


def told_by(result: Guidance) -> Iterator[Answer]:
    """Every answer that anything in the result is said to come from."""
    for match in matches(result):
        for reason in (*match.because, *match.hard, *match.unknown):
            yield Answer(reason.question, reason.option)
    for support in result.supports:
        yield from support.because
    for story in result.stories:
        yield from story.because


def wishes(questions: tuple[Question, ...], answers: Answers) -> bool:
    """Whether any chosen option says something about courses."""
    return any(
        option.wishes or option.level
        for question in questions
        for option in question.options
        if option.id in answers.get(question.id, ()) and not option.neutral
    )


# 1
@given(data=st.data())
@settings(max_examples=60, deadline=None)
def test_who_skips_everything_or_does_not_mind_gets_no_ranking_but_a_story_and_a_person(
    sormland: Survey, data: st.DataObject
) -> None:
    answers: dict[str, tuple[str, ...]] = {}
    skipped: set[str] = set()
    for question in sormland.pack.questions:
        neutral = [option.id for option in question.options if option.neutral]
        match data.draw(st.sampled_from(["skip", "neutral", "open"])):
            case "skip":
                skipped.add(question.id)
            case "neutral":
                answers[question.id] = tuple(neutral)
    result = guide_by_survey(answers, frozenset(skipped), sormland)
    assert lists(result) == [[], [], []]
    assert set(result.totals.values()) == {0}
    assert (result.changes, result.supports) == ((), ())
    assert result.stories
    assert result.this_week.place == sormland.pack.head.fallback_contact
    assert result.certainty is Certainty.NOTHING


# 3
@given(data=st.data())
@settings(max_examples=60, deadline=None)
def test_only_what_was_answered_is_ever_counted_or_told(sormland: Survey, data: st.DataObject) -> None:
    answers, skipped = data.draw(visits(sormland.pack.questions))
    result = guide_by_survey(answers, skipped, sormland)
    neutral = {(q.id, o.id) for q in sormland.pack.questions for o in q.options if o.neutral}
    for answer in told_by(result):
        assert answer.option in answers[answer.question]
        assert (answer.question, answer.option) not in neutral
    assert set(result.asked) == answers.keys() | skipped
    unasked = guide_by_survey(answers, frozenset(), sormland)
    assert lists(result) == lists(unasked)
    assert (result.supports, result.stories, result.changes) == (
        unasked.supports,
        unasked.stories,
        unasked.changes,
    )


# 4
@given(data=st.data())
@settings(max_examples=60, deadline=None)
def test_an_obstacle_never_removes_lowers_or_moves_a_course(sormland: Survey, data: st.DataObject) -> None:
    answers, skipped = data.draw(visits(sormland.pack.questions))
    without_obstacles = replace(
        sormland.pack,
        questions=tuple(
            replace(question, options=tuple(replace(option, barrier=None) for option in question.options))
            for question in sormland.pack.questions
        ),
    )
    plain = Survey(without_obstacles, sormland.catalogue, sormland.today)
    named, unnamed = (guide_by_survey(answers, skipped, each) for each in (sormland, plain))
    assert (named.now, named.step, named.later) == (unnamed.now, unnamed.step, unnamed.later)


def test_no_option_with_an_obstacle_has_a_must(sormland: Survey) -> None:
    for question in sormland.pack.questions:
        for option in question.options:
            assert option.barrier is None or not any(wish.must for wish in option.wishes)


# 13
@given(data=st.data())
@settings(max_examples=100, deadline=None)
def test_who_wishes_anything_gets_a_course_and_everybody_a_person(
    sormland: Survey, data: st.DataObject
) -> None:
    answers, skipped = data.draw(visits(sormland.pack.questions))
    result = guide_by_survey(answers, skipped, sormland)
    assert bool(matches(result)) == wishes(sormland.pack.questions, answers)
    assert result.this_week.place in {place.id for place in sormland.pack.places}
    assert result.this_week.opening_line.sv
    assert result.stories


@given(data=st.data())
@settings(max_examples=40, deadline=None)
def test_a_promised_number_of_further_courses_is_what_that_one_other_answer_brings(
    sormland: Survey, data: st.DataObject
) -> None:
    answers, skipped = data.draw(visits(sormland.pack.questions))
    result = guide_by_survey(answers, skipped, sormland)
    by_id = {question.id: question for question in sormland.pack.questions}
    for change in result.changes:
        question = by_id[change.question]
        option = next(each for each in question.options if each.id == change.option)
        instead = options_instead(question, option, answers.get(question.id, ()))
        assert instead is not None
        after = guide_by_survey({**answers, question.id: instead}, skipped - {question.id}, sormland)
        new = {match.course for match in after.now} - {match.course for match in result.now}
        assert len(new) == change.adds > 0


# 14
def test_a_skip_is_another_thing_than_a_neutral_answer(sormland: Survey) -> None:
    questions = sormland.pack.questions
    neutral = {q.id: tuple(o.id for o in q.options if o.neutral) for q in questions}
    assert all(neutral.values()), "every question lets one say that it does not matter"
    profile = read_profile(questions, {"way": neutral["way"]}, ["pace"])
    assert (set(profile.neutral), set(profile.skipped)) == ({"way"}, {"pace"})
    everything = frozenset(question.id for question in questions)
    skipped = guide_by_survey({}, everything, sormland)
    answered = guide_by_survey(neutral, frozenset(), sormland)
    assert skipped.asked == answered.asked
    # What was passed over may still be answered; what does not matter is done with.
    assert skipped.more is not None
    assert answered.more is None


# 15
def test_every_question_is_asked_or_offered_and_helps(sormland_audit: Audit) -> None:
    assert all(question.asked and question.helps for question in sormland_audit.questions)
    assert [question.idle for question in sormland_audit.questions if question.idle] == []
    assert sormland_audit.helpless == ()


# 16
@given(data=st.data())
@settings(max_examples=40, deadline=None)
def test_only_obstacles_end_in_help_stories_and_somebody_to_talk_to(
    sormland: Survey, data: st.DataObject
) -> None:
    only = {
        question.id: [
            o.id for o in question.options if o.barrier is not None and not o.wishes and o.level is None
        ]
        for question in sormland.pack.questions
    }
    answers = {
        question.id: tuple(
            data.draw(
                st.lists(st.sampled_from(only[question.id]), unique=True, min_size=1, max_size=question.most)
            )
        )
        for question in sormland.pack.questions
        if only[question.id]
    }
    result = guide_by_survey(answers, frozenset(), sormland)
    assert lists(result) == [[], [], []]
    assert result.changes == ()
    assert result.supports
    assert result.stories[0].because
    assert result.this_week.place == sormland.pack.head.fallback_contact
    assert result.this_week.text != texts.WEEK_STEP


# 19
@given(data=st.data())
@settings(max_examples=40, deadline=None)
def test_the_order_of_answers_and_the_time_of_asking_change_nothing(
    sormland: Survey, data: st.DataObject
) -> None:
    answers, skipped = data.draw(visits(sormland.pack.questions))
    shuffled = {
        question: tuple(data.draw(st.permutations(answers[question])))
        for question in data.draw(st.permutations(sorted(answers)))
    }
    first = guide_by_survey(answers, skipped, sormland)
    assert guide_by_survey(shuffled, skipped, sormland) == first
    assert guide_by_survey(answers, skipped, sormland) == first


@pytest.mark.parametrize("question", ["obstacles", "feelings"])
def test_who_names_no_obstacle_is_told_no_help_against_one(sormland: Survey, question: str) -> None:
    result = guide_by_survey({question: ("inget",), "way": ("plats",)}, frozenset(), sormland)
    assert result.supports == ()
