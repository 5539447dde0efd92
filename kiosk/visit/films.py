"""Films: which comes next, which caption stands when, and what to do when one cannot be shown."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from kiosk.visit.rules import go
from kiosk.visit.values import Location, Screen, Visit

if TYPE_CHECKING:
    from kiosk.content.values import Cue, Film


# Before the key of a text, in place of the id of a film: the film that says the text in sign language.
_SIGNED = "sign:"


def open_sign(visit: Visit, key: str) -> Visit:
    """Show a text in sign language; Back leads to the text."""
    return go(visit, Screen.FILM, f"{_SIGNED}{key}")


def signed_key(visit: Visit) -> str | None:
    """Give the key of the text that is shown in sign language; None when none is."""
    here = visit.here
    is_sign = here.screen is Screen.FILM and here.subject.startswith(_SIGNED)
    return here.subject.removeprefix(_SIGNED) if is_sign else None


def toggle_captions(visit: Visit) -> Visit:
    """Show the captions, or hide them; they are there until somebody hides them."""
    return visit._replace(captions=not visit.captions)


def show_as_picture(visit: Visit, film: str) -> Visit:
    """Give up on playing a film in this visit: its picture and its words take its place."""
    return visit._replace(pictured_films=visit.pictured_films | {film})


def show_as_film(visit: Visit, film: str) -> Visit:
    """Try to play a film again whose picture and words stand in its place."""
    return visit._replace(pictured_films=visit.pictured_films - {film})


def change_film(visit: Visit, film: str) -> Visit:
    """Open another film in place of this one: Back leads to where the first one was chosen."""
    return visit._replace(here=Location(Screen.FILM, film))


def film_after(film: str, films: Sequence[Film]) -> Film | None:
    """Return the film that follows, the first one after the last; None when there is no other."""
    ids = [each.id for each in films]
    if film not in ids or len(ids) < 2:
        return None
    return films[(ids.index(film) + 1) % len(ids)]


def cue_at(cues: Sequence[Cue], seconds: float) -> Cue | None:
    """Return the caption of a moment; the last one stays to the end of the film."""
    begun = [cue for cue in cues if cue.start <= seconds]
    if not begun:
        return None
    return begun[-1] if seconds < begun[-1].end or begun[-1] is cues[-1] else None
