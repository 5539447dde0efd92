"""About the kiosk."""

from __future__ import annotations

from pathlib import Path

from kiosk.ui.about_model import AboutModel
from kiosk.visit.rules import choose_language, go
from kiosk.visit.values import Screen
from tests.ui.telling import a_session, follow


def test_the_pack_says_its_name_its_version_and_how_long_it_holds(tmp_path: Path) -> None:
    model = AboutModel(a_session(tmp_path))
    model.refresh()

    props = model._props
    assert (props.pack, props.version[1:-1], props.valid_until[1:-1]) == (
        "Plugga här",
        "2026.11",
        "2027-12-31",
    )


def test_every_language_says_who_stands_behind_it(tmp_path: Path) -> None:
    model = AboutModel(a_session(tmp_path))
    model.refresh()

    rows = model.rows_of("languages").rows
    assert [(row.endonym, row.status) for row in rows] == [("Svenska", "human"), ("English", "machine")]


def test_another_language_changes_the_name_of_the_pack_only(tmp_path: Path) -> None:
    session = a_session(tmp_path)
    model = AboutModel(session)
    told = follow(session, model)

    session.apply(choose_language, "en")

    assert told == ["pack"]


def test_what_is_said_of_counting_is_what_the_kiosk_does(tmp_path: Path) -> None:
    session = a_session(tmp_path)
    model = AboutModel(session)
    told = follow(session, model)
    assert not model._props.counts

    session.is_counting = True
    session.apply(go, Screen.ABOUT)

    assert model._props.counts
    assert told == ["counts"]
