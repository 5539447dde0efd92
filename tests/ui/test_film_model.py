"""One film: captions that follow it, and what it does to the visit."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.ui.film_model import FilmModel
from kiosk.ui.idle_watch import IdleWatch
from kiosk.ui.session import Session
from kiosk.visit.idle import IdlePolicy
from kiosk.visit.rules import go, go_home
from kiosk.visit.values import Dialog, Location, Screen
from tests.builders import a_film, a_film_file
from tests.ui.telling import a_session, follow

Opened = tuple[Session, FilmModel, list[str]]
CUES = "[{start: 0.0, end: 0.5, text: Hej du}, {start: 0.5, end: 1.0, text: Kom!}]"


@pytest.fixture
def opened(tmp_path: Path) -> Opened:
    film = a_film_file(tmp_path / "film.webm").read_bytes()
    files: dict[str, str | bytes | None] = {
        "films/ett.yaml": a_film(cues=CUES),
        "films/tva.yaml": a_film("andra.webm", title="En till"),
        "media/film.webm": film,
        "media/andra.webm": a_film_file(tmp_path / "andra.webm", seconds=1.5).read_bytes(),
    }
    session = a_session(tmp_path, files)
    model = FilmModel(session, patience=50)
    told = follow(session, model)
    session.update(go(go(go_home(session.visit), Screen.FILMS), Screen.FILM, "ett"))
    return session, model, told


def test_a_film_that_opens_tells_what_to_play_and_says_its_first_caption(opened: Opened) -> None:
    _, model, told = opened

    assert sorted(told) == ["canPlay", "caption", "cues", "film", "hasNext", "media", "title", "transcript"]
    assert (model._props.title, model._props.caption) == ("En kort film", "Hej du")
    assert model._props.media.toLocalFile().endswith(".webm")
    assert not model._props.pictured


def test_the_caption_follows_the_film_and_nothing_else_does(opened: Opened) -> None:
    _, model, told = opened
    told.clear()

    for moment in (40, 480, 520, 900):
        model.setPosition(moment)

    assert told == ["caption"]
    assert model._props.caption == "Kom!"


def test_captions_can_be_hidden_and_come_back(opened: Opened) -> None:
    session, model, told = opened
    told.clear()

    model.toggleCaptions()
    assert (sorted(told), model._props.caption) == (["caption", "captions"], "")

    model.toggleCaptions()
    assert model._props.caption == "Hej du"
    session.restart()
    assert session.visit.captions


def test_the_next_film_begins_from_its_start(opened: Opened) -> None:
    session, model, told = opened
    model.setPosition(900)
    told.clear()

    model.openNext()

    assert session.visit.here == Location(Screen.FILM, "tva")
    assert session.visit.trail[-1] == Location(Screen.FILMS)
    assert sorted(told) == ["caption", "cues", "film", "media", "title"]
    assert model._props.caption == "Hej du"


def test_a_film_that_cannot_be_shown_becomes_its_picture_and_words(opened: Opened) -> None:
    session, model, told = opened
    told.clear()

    model.giveUp()

    assert told == ["pictured"]
    assert model._props.transcript == "Vi pratar om kurser."
    model.openNext()
    assert not model._props.pictured, "the other film may still play"
    session.restart()
    assert session.visit.pictured_films == frozenset()


def test_a_film_whose_file_is_gone_is_a_picture_at_once(opened: Opened) -> None:
    _, model, _ = opened
    Path(model._props.media.toLocalFile()).unlink()

    model.setPosition(0)

    assert model._props.pictured


@pytest.mark.usefixtures("qapp")
def test_the_visit_does_not_end_while_a_film_plays(opened: Opened) -> None:
    session, model, _ = opened
    busy: list[bool] = []
    session.busyChanged.connect(busy.append)
    # Nobody has touched anything for longer than this allows.
    watch = IdleWatch(session, IdlePolicy(idle=0, warning=20))

    model.setPlaying(True)
    dialogs = [_dialog_after_a_tick(watch, session)]
    model.setPlaying(True)
    model.setPlaying(False)
    dialogs.append(_dialog_after_a_tick(watch, session))

    assert dialogs == [Dialog.NONE, Dialog.STILL_THERE]
    assert busy == [True, False]


def test_somebody_to_talk_to_is_the_packs_own_contact(opened: Opened) -> None:
    session, model, _ = opened

    model.talk()

    assert session.visit.here == Location(Screen.PLACE, session.open_pack.head.fallback_contact)


def _dialog_after_a_tick(watch: IdleWatch, session: Session) -> Dialog:
    watch.tick()
    return session.visit.dialog


def test_all_that_is_said_can_be_read_and_the_film_comes_back(opened: Opened) -> None:
    session, model, told = opened
    told.clear()

    model.read()
    assert told == ["pictured"]
    assert model._props.transcript == "Vi pratar om kurser."
    assert model._props.can_play

    model.watch()
    assert not model._props.pictured
    model.read()
    session.restart()
    assert session.visit.pictured_films == frozenset()
