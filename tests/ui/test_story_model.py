"""One story, slide by slide."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from kiosk.ui.session import Session
from kiosk.ui.story_model import StoryModel
from kiosk.visit.rules import choose_language, go
from kiosk.visit.values import Location, Screen
from tests import sample_pack
from tests.ui.telling import a_session, follow

Opened = tuple[Session, StoryModel, list[str]]
LINKED = sample_pack.STORY + "link: https://www.prov.se/film/\n"


def at_anna(
    folder: Path, files: Mapping[str, str | None] | None = None
) -> tuple[Session, StoryModel, list[str]]:
    session = a_session(folder, files)
    model = StoryModel(session)
    told = follow(session, model)
    session.apply(go, Screen.STORY, "anna")
    return session, model, told


def test_a_story_begins_with_its_first_slide(tmp_path: Path) -> None:
    _, model, _ = at_anna(tmp_path)

    props = model._props
    assert (props.title, props.line, props.picture, props.figure) == (
        "Hon började om",
        "Hon ville mer.",
        "bus",
        "scarf",
    )
    assert (props.example, props.slide, props.slides, props.last) == (True, 0, 2, False)


def test_going_on_tells_only_what_the_slides_differ_in(tmp_path: Path) -> None:
    _, model, told = at_anna(tmp_path)
    told.clear()

    model.goOn()

    assert sorted(told) == ["last", "line", "more", "number", "picture", "slide"]


def test_the_last_slide_is_the_end_and_one_can_turn_back(tmp_path: Path) -> None:
    session, model, _ = at_anna(tmp_path)

    model.goOn()
    model.goOn()
    assert (session.visit.slide, model._props.last) == (1, True)

    model.goBack()
    model.goBack()
    assert (session.visit.slide, model._props.last) == (0, False)


def test_the_code_of_the_link_comes_with_the_last_slide_only(tmp_path: Path) -> None:
    _, model, _ = at_anna(tmp_path, {"stories/anna.yaml": LINKED})
    assert (model._props.address, model._props.code_modules) == ("", 0)

    model.goOn()

    assert model._props.address[1:-1] == "prov.se/film"
    assert model._props.code_path.startswith("M")


def test_a_story_without_a_link_has_no_code(tmp_path: Path) -> None:
    _, model, _ = at_anna(tmp_path)
    model.goOn()

    assert model._props.code_modules == 0


def test_talking_leads_to_the_storys_place_or_to_the_packs_contact(tmp_path: Path) -> None:
    session, model, _ = at_anna(tmp_path / "with")
    model.talk()
    assert session.visit.here == Location(Screen.PLACE, "campus")

    homeless = sample_pack.STORY.replace("place: campus\n", "")
    session, model, _ = at_anna(tmp_path / "without", {"stories/anna.yaml": homeless})
    model.talk()
    assert session.visit.here == Location(Screen.PLACE, "vaxeln")


def test_another_language_says_the_same_slide(tmp_path: Path) -> None:
    session, model, told = at_anna(tmp_path)
    told.clear()

    session.apply(choose_language, "en")

    assert model._props.line == "She wanted more."
    assert sorted(told) == ["line", "title"]


def test_a_story_that_the_pack_lacks_is_empty_and_harms_nothing(tmp_path: Path) -> None:
    session, model, _ = at_anna(tmp_path)

    session.apply(go, Screen.STORY, "gone")
    model.goOn()

    assert model._props.line == ""
