"""A text that the pack has in sign language is offered so, and shown where films are."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.ui.film_model import FilmModel
from kiosk.ui.idle_watch import IdleWatch
from kiosk.ui.kiosk_model import KioskModel
from kiosk.ui.session import Session
from kiosk.ui.voice import Voice
from kiosk.visit.idle import POLICIES
from kiosk.visit.rules import go, go_back, go_home
from kiosk.visit.values import Location, Screen
from tests.builders import a_film_file
from tests.ui.telling import a_kiosk_model, a_session, follow

pytestmark = pytest.mark.usefixtures("qapp")
KEY = "stories.anna.title"


@pytest.fixture
def session(tmp_path: Path) -> Session:
    film = a_film_file(tmp_path / "film.webm").read_bytes()
    signs = f"- {{text: {KEY}, media: tecken.webm}}\n"
    return a_session(tmp_path, {"signs.yaml": signs, "media/tecken.webm": film})


@pytest.fixture
def kiosk(session: Session) -> KioskModel:
    return _a_kiosk(session)


@pytest.fixture
def sign(session: Session, kiosk: KioskModel) -> FilmModel:
    """What was opened where the text stands."""
    session.apply(go_home)
    session.apply(go, Screen.STORIES)
    kiosk.openSign()
    model = FilmModel(session, session)
    follow(session, model)
    return model


def _a_kiosk(session: Session) -> KioskModel:
    watch = IdleWatch(session, POLICIES["library"], session)
    watch.stand_still()
    return a_kiosk_model(session, watch, Voice(session))


def test_it_is_offered_where_the_text_is_and_nowhere_else(session: Session, kiosk: KioskModel) -> None:
    session.apply(go_home)
    assert not kiosk.property("canSign")

    session.apply(go, Screen.STORIES)
    assert kiosk.property("canSign")

    session.apply(go_home)
    assert not kiosk.property("canSign")


def test_the_film_says_the_text_and_back_leads_to_it(
    session: Session, kiosk: KioskModel, sign: FilmModel
) -> None:
    story = session.shelf.stories["anna"]
    assert sign.property("title") == story.title.sv
    assert sign.property("media").isLocalFile()
    assert not sign.property("pictured")
    assert sign.property("cues") == []
    assert not kiosk.property("canSign"), "it is a sign already"
    session.apply(go_back)
    assert session.visit.here == Location(Screen.STORIES)


def test_a_sign_is_not_counted_as_a_film_that_was_seen(session: Session, sign: FilmModel) -> None:
    seen: list[str] = []
    session.filmSeen.connect(seen.append)

    sign.tellSeen()

    assert seen == []


def test_a_sign_that_cannot_be_played_leaves_its_words(session: Session, sign: FilmModel) -> None:
    sign.giveUp()

    assert sign.property("pictured")
    assert sign.property("transcript") == session.shelf.stories["anna"].title.sv


def test_a_pack_without_signs_offers_none(tmp_path: Path) -> None:
    session = a_session(tmp_path)
    kiosk = _a_kiosk(session)

    session.apply(go_home)
    session.apply(go, Screen.STORIES)

    assert not kiosk.property("canSign")
