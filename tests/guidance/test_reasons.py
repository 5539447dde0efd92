"""Därför, kan vara svårt, vi vet inte."""

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.content.course_values import CourseField, Distance
from kiosk.guidance import texts
from kiosk.guidance.values import Guidance, Match
from tests.guidance.builders import (
    a_course,
    a_pack,
    a_question,
    a_text,
    a_wish,
    an_option,
    guided,
)
from tests.guidance.strategies import answer_sets, catalogues, question_lists


def all_matches(result: Guidance) -> tuple[Match, ...]:
    return (*result.now, *result.step, *result.later)


def test_a_reason_names_the_answer_and_the_field_it_comes_from() -> None:
    (match,) = guided({"pace": "halvtid", "home": "bor-0480"}, [a_course()]).now
    because, hard = match.because[0], match.hard[0]
    assert (because.question, because.option, because.field) == ("pace", "halvtid", CourseField.PACE)
    assert (hard.question, hard.option, hard.field) == ("home", "bor-0480", CourseField.MUNICIPALITY)


def test_of_two_alternatives_the_one_that_the_course_holds_gives_the_reason() -> None:
    (match,) = guided({"area": ["bygg", "vard"]}, [a_course(areas=("vard",))]).now
    assert [reason.option for reason in match.because] == ["vard"]


def test_a_card_has_at_most_three_reasons_for_and_two_against() -> None:
    fits = [
        a_question(f"ja-{n}", an_option("x", a_wish(CourseField.PACE, "50", because=a_text(f"Ja {n}."))))
        for n in range(5)
    ]
    fails = [
        a_question(f"nej-{n}", an_option("x", a_wish(CourseField.PACE, "100", hard=a_text(f"Nej {n}."))))
        for n in range(4)
    ]
    questions = [*fits, *fails]
    (match,) = guided({each.id: "x" for each in questions}, [a_course()], a_pack(questions)).now
    assert [reason.text.sv for reason in match.because] == ["Ja 0.", "Ja 1.", "Ja 2."]
    assert [reason.text.sv for reason in match.hard] == ["Nej 0.", "Nej 1."]


def test_what_must_be_met_is_said_before_what_is_merely_wished() -> None:
    (match,) = guided(
        {"area": "vard", "way": "hemma", "pace": "halvtid"}, [a_course(distance=Distance.DISTANCE)]
    ).now
    assert [reason.question for reason in match.because] == ["area", "way", "pace"]


def test_an_answer_with_two_wishes_gives_one_reason_and_the_difficulty_goes_first() -> None:
    busy = a_question(
        "liv",
        an_option(
            "jobbar",
            a_wish(CourseField.PACE, "50"),
            a_wish(CourseField.TIME, "evening", hard=a_text("Kursen går på dagen.")),
        ),
    )
    (match,) = guided({"liv": "jobbar"}, [a_course()], a_pack([busy])).now
    assert match.because == ()
    assert [reason.text.sv for reason in match.hard] == ["Kursen går på dagen."]


def test_the_same_words_are_not_said_twice() -> None:
    twice = [
        a_question(name, an_option("x", a_wish(CourseField.PACE, "50", because=a_text("Det går sakta."))))
        for name in ("ett", "tva")
    ]
    (match,) = guided({"ett": "x", "tva": "x"}, [a_course()], a_pack(twice)).now
    assert len(match.because) == 1


def test_what_the_course_does_not_say_is_told_in_the_packs_words_or_the_guides() -> None:
    own = a_question(
        "egen", an_option("x", a_wish(CourseField.PACE, "50", unknown=a_text("Vi vet inte takten.")))
    )
    general = a_question("allman", an_option("x", a_wish(CourseField.TIME, "day")))
    answers = {"egen": "x", "allman": "x"}
    (match,) = guided(answers, [a_course(paces=(), times=())], a_pack([own, general])).now
    assert [reason.text for reason in match.unknown] == [
        a_text("Vi vet inte takten."),
        texts.UNKNOWN[CourseField.TIME],
    ]
    assert match.because == ()


def test_a_distance_course_is_not_hard_because_its_school_is_elsewhere() -> None:
    courses = [
        a_course("nat", place=None, municipality=None, distance=Distance.DISTANCE),
        a_course("annan-ort", distance=Distance.DISTANCE),
    ]
    for match in guided({"home": "bor-0480"}, courses).now:
        assert match.hard == ()
        assert match.unknown == ()


def test_nothing_unanswered_skipped_or_neutral_gives_a_reason() -> None:
    answers = {"area": "vard", "way": "vet-inte"}
    result = guided(answers, [a_course(), a_course("okand", paces=(), distance=None)], skipped=["pace"])
    said = {
        reason.question
        for match in all_matches(result)
        for reason in (*match.because, *match.hard, *match.unknown)
    }
    assert said == {"area"}


@given(st.data())
@settings(max_examples=100, deadline=None)
def test_every_reason_traces_to_one_answer_and_one_field(data: st.DataObject) -> None:
    questions = data.draw(question_lists())
    answers = data.draw(answer_sets(questions))
    wishes = {
        (question.id, option.id): {wish.field for wish in option.wishes}
        for question in questions
        for option in question.options
    }
    levels = {(q.id, o.id) for q in questions for o in q.options if o.level is not None}
    for match in all_matches(guided(answers, data.draw(catalogues()), a_pack(questions))):
        weighed = (*match.because, *match.hard)
        everything = (*weighed, *match.unknown)
        assert len(match.because) <= 3
        assert len(match.hard) <= 2
        assert len({reason.text.sv for reason in weighed}) == len(weighed)
        assert len({(reason.question, reason.option) for reason in weighed}) == len(weighed)
        for reason in everything:
            answer = (reason.question, reason.option)
            assert reason.option in answers[reason.question]
            assert reason.field in wishes[answer] or (reason.field is CourseField.LEVEL and answer in levels)
