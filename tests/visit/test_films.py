"""Films: the caption of a moment, the film after this one, and what cannot be played."""

from __future__ import annotations

import pytest

from kiosk.content.head import Text
from kiosk.content.values import Cue, Film, Source
from kiosk.visit.films import change_film, cue_at, film_after, show_as_picture, toggle_captions
from kiosk.visit.rules import fresh_visit, go, go_back, go_home
from kiosk.visit.values import Screen

SOURCE = Source("Redaktionen", "2026")
CUES = (Cue(0, 2, Text("a", "Ett")), Cue(3, 5, Text("b", "Två")))


def a_film(film_id: str) -> Film:
    return Film(film_id, Text("t", "T"), Text("x", "X"), "a.webm", None, 6, CUES, SOURCE)


@pytest.mark.parametrize(
    ("seconds", "expected"),
    [(0, "Ett"), (1.99, "Ett"), (2, None), (2.9, None), (3, "Två"), (4.9, "Två"), (9, "Två")],
)
def test_a_caption_stands_from_its_start_to_its_end_and_the_last_one_stays(
    seconds: float, expected: str | None
) -> None:
    cue = cue_at(CUES, seconds)

    assert (cue.text.sv if cue else None) == expected


def test_a_film_without_captions_has_none() -> None:
    assert cue_at((), 1) is None


def test_after_the_last_film_comes_the_first() -> None:
    films = [a_film("ett"), a_film("två")]

    following = [film_after(film.id, films) for film in films]

    assert [film.id if film else "" for film in following] == ["två", "ett"]


def test_a_film_alone_has_no_next_one() -> None:
    assert film_after("ett", [a_film("ett")]) is None
    assert film_after("borta", [a_film("ett"), a_film("två")]) is None


def test_back_from_the_next_film_leads_to_where_the_first_was_chosen() -> None:
    chosen = go(go(go_home(fresh_visit("sv")), Screen.FILMS), Screen.FILM, "ett")

    assert go_back(change_film(chosen, "två")).here.screen is Screen.FILMS


def test_captions_are_there_until_somebody_hides_them() -> None:
    visit = fresh_visit("sv")

    assert visit.captions
    assert not toggle_captions(visit).captions
    assert toggle_captions(toggle_captions(visit)) == visit


def test_only_the_film_that_failed_becomes_a_picture_and_only_in_this_visit() -> None:
    visit = show_as_picture(fresh_visit("sv"), "ett")

    assert visit.pictured_films == {"ett"}
    assert fresh_visit("sv").pictured_films == frozenset()
