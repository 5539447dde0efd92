"""What an obstacle brings: help with a named place, stories, one step for this week."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.content.course_values import CourseField
from kiosk.content.pack import Pack
from kiosk.content.values import PlaceKind, Support
from kiosk.guidance import texts
from kiosk.guidance.values import Answer, Certainty
from tests.guidance.builders import (
    PLACES,
    STORIES,
    a_barrier,
    a_course,
    a_fact,
    a_pack,
    a_place,
    a_question,
    a_story,
    a_text,
    a_wish,
    an_option,
    guided,
)
from tests.guidance.strategies import answer_sets, catalogues, question_lists

BARN = Answer("obstacles", "barn")


def test_a_support_names_its_barrier_its_place_and_the_answer() -> None:
    (support,) = guided({"obstacles": "barn", "home": "bor-0483"}).supports
    assert (support.barrier, support.place, support.because) == ("barn", "campus-0483", (BARN,))


def test_supports_come_for_each_named_barrier_in_the_packs_order() -> None:
    result = guided({"obstacles": ["tid", "barn"], "pace": "orkar"})
    assert [support.barrier for support in result.supports] == ["orkar", "barn", "tid"]


@pytest.mark.parametrize(
    ("home", "site", "place"),
    [
        ("bor-0483", None, "campus-0483"),
        # Nyköping has no campus here: Oxelösund is nearest, whatever stands first in the pack.
        ("bor-0480", None, "campus-0481"),
        (None, "0480", "campus-0481"),
        (None, None, "campus-0483"),
    ],
)
def test_the_nearest_place_is_named(home: str | None, site: str | None, place: str) -> None:
    answers = {"obstacles": "barn"} | ({} if home is None else {"home": home})
    (support,) = guided(answers, pack=a_pack(site=site)).supports
    assert support.place == place


def test_a_larcentrum_goes_before_other_places_at_home() -> None:
    first = a_place("annat-campus", PlaceKind.CAMPUS, municipality="0483")
    pack = a_pack(places=(first, *PLACES))
    (support,) = guided({"obstacles": "barn", "home": "bor-0483"}, pack=pack).supports
    assert support.place == "campus-0483"


def test_a_kind_of_place_that_the_pack_lacks_names_none() -> None:
    pack = a_pack(places=PLACES[:1])
    (support,) = guided({"obstacles": "barn"}, pack=pack).supports
    assert support.place is None


def _pack_with_fact(support: Support) -> Pack:
    facts = (a_fact("gammal", date(2024, 1, 1), date(2025, 12, 31)), a_fact("ny", date(2026, 1, 1)))
    return a_pack(barriers=(a_barrier("barn", support),), facts=facts)


@pytest.mark.parametrize(
    ("fact", "route", "kept", "place"),
    [
        ("ny", None, "ny", None),
        ("gammal", None, None, "kontakt"),
        ("finns-inte", None, None, "kontakt"),
        ("gammal", "komvux", None, None),
        (None, None, None, "kontakt"),
    ],
)
def test_a_fact_outside_its_validity_is_dropped_and_no_help_leads_nowhere(
    fact: str | None, route: str | None, kept: str | None, place: str | None
) -> None:
    pack = _pack_with_fact(Support(a_text("Det finns hjälp."), fact=fact, route=route))
    (support,) = guided({"obstacles": "barn"}, pack=pack).supports
    assert (support.fact, support.route, support.place) == (kept, route, place)


def test_a_fact_comes_back_on_the_day_it_holds() -> None:
    pack = _pack_with_fact(Support(a_text("Det finns hjälp."), fact="gammal"))
    (support,) = guided({"obstacles": "barn"}, pack=pack, today=date(2025, 12, 31)).supports
    assert support.fact == "gammal"


def test_a_story_with_the_same_obstacle_comes_first_and_says_why() -> None:
    result = guided({"obstacles": "barn", "area": "bygg"})
    assert [story.story for story in result.stories] == ["om-barn", "om-bygg"]
    assert result.stories[0].because == (BARN,)
    assert result.stories[1].because == (Answer("area", "bygg"),)


def test_a_barrier_may_name_its_stories_too() -> None:
    pack = a_pack(barriers=(a_barrier("tid", stories=("forst",)),))
    assert [story.story for story in guided({"obstacles": "tid"}, pack=pack).stories] == ["forst"]


def test_a_story_from_home_goes_before_one_about_the_area() -> None:
    local = a_story("harifran", place="komvux-0483")
    pack = a_pack(stories=(*STORIES, local))
    result = guided({"home": "bor-0483", "area": "bygg"}, pack=pack)
    assert [story.story for story in result.stories] == ["harifran", "om-bygg"]
    assert result.stories[0].because == (Answer("home", "bor-0483"),)


def test_there_are_at_most_three_stories_and_always_one() -> None:
    pack = a_pack(stories=tuple(a_story(f"s{n}", barriers=("barn",)) for n in range(5)))
    assert [story.story for story in guided({"obstacles": "barn"}, pack=pack).stories] == ["s0", "s1", "s2"]
    assert [story.story for story in guided({}).stories] == ["forst"]


def test_this_week_follows_the_first_barrier_in_the_packs_order() -> None:
    week = guided({"obstacles": ["tid", "barn"]}).this_week
    assert (week.text.sv, week.opening_line.sv) == ("barn step", "barn opening")


def test_this_week_without_a_barrier_is_a_general_step_at_the_packs_contact() -> None:
    week = guided({}).this_week
    assert (week.text, week.opening_line) == (texts.WEEK_STEP, texts.WEEK_OPENING)
    assert (week.place, week.link) == ("kontakt", "https://example.org/kontakt")


@pytest.mark.parametrize(("home", "place"), [("bor-0483", "campus-0483"), ("bor-0480", "komvux-0480")])
def test_this_week_is_at_the_larcentrum_or_komvux_at_home(home: str, place: str) -> None:
    assert guided({"home": home}).this_week.place == place


def test_a_pack_whose_contact_is_missing_still_gives_a_step() -> None:
    week = guided({}, pack=a_pack(places=())).this_week
    assert (week.place, week.link) == ("kontakt", None)


def test_answers_from_another_pack_mean_nothing() -> None:
    unknown = guided({"finns-inte": "x", "area": "finns-inte"}, [a_course()])
    assert (unknown.now, unknown.certainty) == ((), Certainty.NOTHING)


def test_all_negative_answers_end_in_a_story_and_a_contact() -> None:
    nothing_fits = a_question("vill", an_option("inget", a_wish(CourseField.AREAS, "inget", must=True)))
    result = guided({"vill": "inget"}, [a_course()], a_pack([nothing_fits]))
    assert (result.now, result.step, result.later) == ((), (), ())
    assert result.stories
    assert result.this_week.place == "kontakt"


def test_every_key_of_the_guide_is_listed_once_for_translation() -> None:
    keys = [text.key for text in texts.GUIDE_TEXTS]
    assert len(set(keys)) == len(keys)
    assert all(key.startswith("guide.") for key in keys)
    assert set(texts.SURE) == set(Certainty)
    assert set(texts.UNKNOWN) == set(CourseField) - {CourseField.FORM}


def test_no_sentence_of_the_guide_has_a_percent_a_type_or_a_personality() -> None:
    for text in texts.GUIDE_TEXTS:
        assert not any(word in text.sv.lower() for word in ("%", "procent", "personlighet", "du är en"))


@given(st.data())
@settings(max_examples=100, deadline=None)
def test_there_is_never_a_dead_end(data: st.DataObject) -> None:
    questions = data.draw(question_lists())
    result = guided(data.draw(answer_sets(questions)), data.draw(catalogues()), a_pack(questions))
    assert result.stories
    assert result.this_week.place in {place.id for place in PLACES}
