"""Questions that the audit calls useless, and answers that it calls idle or helpless."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.content.course_values import Course, CourseField, Distance
from kiosk.content.finding import Severity
from kiosk.content.pack import Pack
from kiosk.content.question_values import Choice, Question
from kiosk.guidance.audit_faults import faults_of
from kiosk.guidance.audit_questions import use_of_questions
from kiosk.guidance.audit_sample import draw_visitors
from kiosk.guidance.values import Answer
from tests.guidance.auditing import audited, rules_of, surveyed
from tests.guidance.builders import (
    AREA,
    HOME,
    NEUTRAL,
    OBSTACLES,
    WAY,
    a_barrier,
    a_course,
    a_pack,
    a_question,
    a_wish,
    an_option,
    guided,
)
from tests.guidance.strategies import catalogues, question_lists


def test_a_question_whose_wishes_tell_no_courses_apart_never_helps() -> None:
    time = a_question("tid", an_option("dag", a_wish(CourseField.TIME, "day")), NEUTRAL)
    pack = a_pack([AREA, time])
    audit = audited([a_course("a"), a_course("b", areas=("bygg",))], pack)
    area, useless = audit.questions
    assert area.helps
    assert (useless.helps, useless.idle) == (False, ("dag",))
    faults = [each for each in faults_of(audit, pack) if each.rule == "useless-question"]
    assert [(each.severity, each.field) for each in faults] == [(Severity.ERROR, "tid")]


def test_a_question_that_says_nothing_is_never_asked() -> None:
    empty = a_question("tom", an_option("ja"), an_option("nej"))
    pack = a_pack([AREA, empty])
    audit = audited([a_course("a"), a_course("b", areas=("bygg",))], pack)
    assert [use.asked for use in audit.questions] == [True, False]
    faults = [each for each in faults_of(audit, pack) if each.field == "tom"]
    assert [each.rule for each in faults] == ["never-asked", "useless-question"]


def test_a_question_that_is_only_offered_to_who_wants_more_counts_as_asked() -> None:
    pack = a_pack([AREA, OBSTACLES, WAY])
    courses = [a_course(), a_course("natet", distance=Distance.DISTANCE)]
    assert guided({"area": "vard"}, courses, pack, skipped=["obstacles"]).next is None
    assert all(use.asked for use in audited(courses, pack).questions)


def test_an_answer_that_only_brings_help_or_a_place_does_help() -> None:
    for question in (OBSTACLES, HOME):
        pack = a_pack([AREA, question])
        assert audited([a_course(), a_course("b", areas=("bygg",))], pack).questions[1].idle == ()


@given(st.data())
@settings(max_examples=25, deadline=None)
def test_an_idle_answer_changes_no_list_of_any_drawn_visitor(data: st.DataObject) -> None:
    questions = data.draw(question_lists())[:3]
    courses = data.draw(catalogues(4))
    pack = a_pack(questions)
    visitors = tuple(draw_visitors(questions, 8, 1))
    uses = {use.question: use.idle for use in use_of_questions(surveyed(courses, pack), visitors, 1)}
    for question in questions:
        for option in question.options:
            if option.neutral:
                continue
            differs = [
                _lists(visitor.answers, courses, pack) != _lists(changed, courses, pack)
                for visitor in visitors
                if visitor.profile.ranks
                for changed in _with(visitor.answers, question, option.id)
            ]
            assert not (option.id in uses[question.id] and any(differs))


def _with(
    answers: Mapping[str, tuple[str, ...]], question: Question, option: str
) -> Iterator[dict[str, tuple[str, ...]]]:
    chosen = answers.get(question.id, ())
    if option not in chosen:
        if question.choice is Choice.ONE:
            yield {**answers, question.id: (option,)}
        elif len(chosen) < question.most:
            yield {**answers, question.id: (*chosen, option)}


def _lists(answers: Mapping[str, Sequence[str]], courses: Sequence[Course], pack: Pack) -> object:
    result = guided(answers, courses, pack)
    tiers = (result.now, result.step, result.later)
    helps = [(each.barrier, each.text, each.place) for each in result.supports]
    return (
        [[match.course for match in tier] for tier in tiers],
        helps,
        [each.story for each in result.stories],
    )


def test_an_answer_that_nothing_fits_and_nothing_supports_is_named() -> None:
    wish = an_option("fiske", a_wish(CourseField.AREAS, "fiske"))
    lonely = an_option("ensam", barrier="ensam")
    pack = a_pack([a_question("a", wish, lonely, *OBSTACLES.options)], barriers=(a_barrier("ensam"),))
    audit = audited([a_course()], pack)
    assert Answer("a", "fiske") in audit.helpless
    assert Answer("a", "ensam") in audit.helpless
    assert rules_of(audit, pack)["helpless-option"] is Severity.WARNING
