"""What holds for the pack that ships: every course can be reached, nobody comes to a dead end."""

from __future__ import annotations

import shutil
import statistics
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from random import Random

import pytest

from kiosk.content.loading import OpenPack, open_source_or_compiled
from kiosk.content.question_values import Choice, Option, Question
from kiosk.guidance import quiz as rules
from kiosk.guidance.choosing import MOST_QUESTIONS
from kiosk.guidance.guide import guide_by_survey
from kiosk.guidance.survey import Survey
from kiosk.guidance.values import Guidance
from kiosk.paths import default_pack
from tests.guidance.builders import TODAY
from tests.guidance.visitors import (
    Replies,
    Seen,
    Trial,
    agreement,
    help_agreement,
    page_agreement,
    some_visitors,
)

PROFILES = 500
VISITORS = 300
# Neither this seed nor the benchmark's was used to find the measure or its threshold.
VISITORS_SEED = 1811


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenPack]:
    # The guide knows no films, and they need not have been made where only the rules are tested.
    source = tmp_path_factory.mktemp("source") / "sormland"
    shutil.copytree(default_pack(), source, ignore=shutil.ignore_patterns("films", "media"))
    pack = open_source_or_compiled(source, tmp_path_factory.mktemp("cache"))
    yield pack
    pack.close()


@pytest.fixture(scope="module")
def survey(opened: OpenPack) -> Survey:
    return Survey(opened.pack(), opened.catalogue(), TODAY)


@pytest.fixture(scope="module")
def trial(survey: Survey) -> Trial:
    return Trial(survey)


@pytest.fixture(scope="module")
def visitors(survey: Survey) -> list[Replies]:
    return some_visitors(survey.pack.questions, VISITORS, VISITORS_SEED)


def random_answers(random: Random, questions: tuple[Question, ...]) -> dict[str, tuple[str, ...]]:
    answers: dict[str, tuple[str, ...]] = {}
    for question in questions:
        if random.random() < 0.75:
            ids = [option.id for option in question.options if not option.neutral]
            most = question.most if question.choice is Choice.MANY else 1
            answers[question.id] = tuple(random.sample(ids, random.randint(1, min(most, len(ids)))))
    return answers


def some_profiles(survey: Survey) -> list[dict[str, tuple[str, ...]]]:
    random = Random(20261123)
    return [random_answers(random, survey.pack.questions) for _ in range(PROFILES)]


def ask(survey: Survey, answers: Mapping[str, tuple[str, ...]]) -> Guidance:
    return guide_by_survey(answers, frozenset(), survey)


def listed(result: Guidance) -> list[str]:
    return [match.course for match in (*result.now, *result.step, *result.later)]


def test_every_course_is_reached_by_some_profile(survey: Survey, opened: OpenPack) -> None:
    unreached = set(opened.course_ids())
    for question, option in _options(survey):
        unreached -= set(listed(ask(survey, {question.id: (option.id,)})))
    assert not unreached


def test_no_random_visitor_comes_to_a_dead_end(survey: Survey) -> None:
    places = {place.id for place in survey.pack.places}
    stories = {story.id for story in survey.pack.stories}
    for answers in some_profiles(survey):
        result = ask(survey, answers)
        assert result.this_week.place in places
        assert result.this_week.text.sv
        assert result.stories
        assert {story.story for story in result.stories} <= stories
        assert all(support.place is None or support.place in places for support in result.supports)


def test_no_course_is_the_answer_to_everything(survey: Survey) -> None:
    results = [ask(survey, answers) for answers in some_profiles(survey)]
    first = Counter(listed(result)[0] for result in results if listed(result))
    assert max(first.values()) <= PROFILES * 0.35


def test_the_pack_has_an_answer_for_each_obstacle_and_they_move_no_course(survey: Survey) -> None:
    for question, option in _options(survey):
        if option.barrier is None or option.wishes or option.level is not None:
            continue
        plain = {each.id: (each.options[0].id,) for each in survey.pack.questions if each.id != question.id}
        named, unnamed = ask(survey, {**plain, question.id: (option.id,)}), ask(survey, plain)
        assert any(support.barrier == option.barrier for support in named.supports), option.id
        assert (named.now, named.step, named.later) == (unnamed.now, unnamed.step, unnamed.later)


def test_no_obstacle_takes_a_course_away(survey: Survey) -> None:
    for question, option in _options(survey):
        if option.barrier is not None:
            assert not any(wish.must for wish in option.wishes), f"{question.id}.{option.id}"


def test_every_question_is_asked_of_a_visitor_who_skips_the_others(survey: Survey) -> None:
    quiz = rules.begin(survey.pack.questions)
    while not rules.is_finished(quiz, rules.outlook(quiz, survey)):
        quiz = rules.advance(rules.skip(quiz), survey)
    assert quiz.order[0] == survey.pack.questions[0].id
    assert set(quiz.order) == {question.id for question in survey.pack.questions}


def test_few_questions_give_nearly_what_all_of_them_would(trial: Trial, visitors: list[Replies]) -> None:
    asked = [trial.asked(visitor) for visitor in visitors]
    assert max(len(each) for each in asked) <= MOST_QUESTIONS
    assert statistics.median(len(each) for each in asked) <= 6
    assert _mean(agreement, trial, visitors, asked) >= 0.9
    assert _mean(help_agreement, trial, visitors, asked) >= 0.9


def test_as_many_questions_in_another_order_would_give_less(trial: Trial, visitors: list[Replies]) -> None:
    random, ids = Random(VISITORS_SEED), [question.id for question in trial.questions]
    asked = [trial.asked(visitor) for visitor in visitors]
    in_the_packs_order = [ids[: len(each)] for each in asked]
    by_chance = [random.sample(ids, len(each)) for each in asked]
    adaptive = _mean(page_agreement, trial, visitors, asked)
    assert adaptive > _mean(page_agreement, trial, visitors, in_the_packs_order) + 0.1
    assert adaptive > _mean(page_agreement, trial, visitors, by_chance) + 0.1


def test_every_question_is_asked_of_some_simulated_visitor(trial: Trial, visitors: list[Replies]) -> None:
    asked = Counter(question for visitor in visitors for question in trial.asked(visitor))
    assert set(asked) == {question.id for question in trial.questions}
    # What holds somebody back is what this guide is for.
    assert asked["obstacles"] >= 0.95 * len(visitors)


def test_no_simulated_visitor_comes_to_a_dead_end_nor_all_to_the_same_course(
    trial: Trial, visitors: list[Replies]
) -> None:
    first: Counter[str] = Counter()
    for visitor in visitors:
        asked = trial.asked(visitor)
        seen = trial.seen(visitor, asked)
        assert seen.first or not trial.profile(visitor, asked).ranks
        first.update(seen.first[:1])
    # More than a third of them live in one town, and what is first is nearly always there.
    assert max(first.values()) <= 0.45 * len(visitors)


def _mean(
    measure: Callable[[Seen, Seen], float],
    trial: Trial,
    visitors: list[Replies],
    asked: Sequence[Sequence[str]],
) -> float:
    """Compare what visitors see who were asked these questions with what they see who were asked all."""
    everything = [question.id for question in trial.questions]
    return statistics.mean(
        measure(trial.seen(visitor, each), trial.seen(visitor, everything))
        for visitor, each in zip(visitors, asked, strict=True)
    )


def test_the_guide_answers_within_a_frame(survey: Survey) -> None:
    seconds = []
    for answers in some_profiles(survey)[:100]:
        started = time.perf_counter()
        ask(survey, answers)
        seconds.append(time.perf_counter() - started)
    # About 2 ms where it was written; a slow or busy machine gets ten times that.
    assert sorted(seconds)[len(seconds) // 2] < 0.02


def _options(survey: Survey) -> Iterator[tuple[Question, Option]]:
    for question in survey.pack.questions:
        for option in question.options:
            yield question, option
