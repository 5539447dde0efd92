"""Hard words: the list, and one at a time."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtTest import QAbstractItemModelTester

from kiosk.language import isolate
from kiosk.ui.session import Session
from kiosk.ui.words_model import WordsModel
from kiosk.visit.rules import choose_language, go, go_back
from kiosk.visit.values import Location, Screen
from tests.ui.telling import a_session, follow

_SOURCE = "source: {name: Kommunen, date: 2026-11}"
GLOSSARY = "".join(
    f"- {{id: {entry}, word: {word}, explain: {explain}, {_SOURCE}}}\n"
    for entry, word, explain in [
        ("oppen", "öppen kurs", "Alla får vara med."),
        ("komvux", "Komvux", "Skola för vuxna."),
        ("csn", "CSN", "De betalar ut bidrag."),
    ]
)


def a_words_screen(folder: Path) -> tuple[Session, WordsModel, list[str]]:
    session = a_session(folder, {"glossary.yaml": GLOSSARY})
    session.apply(go, Screen.HOME)
    session.apply(go, Screen.WORDS)
    model = WordsModel(session)
    return session, model, follow(session, model)


def test_the_words_stand_in_swedish_order(tmp_path: Path) -> None:
    _, model, _ = a_words_screen(tmp_path)

    assert [row.entry for row in model.rows_of("words").rows] == ["csn", "komvux", "oppen"]
    assert model._props.entry == ""


def test_an_opened_word_says_its_sentence_and_its_neighbours(tmp_path: Path) -> None:
    _, model, told = a_words_screen(tmp_path)

    model.open("komvux")

    props = model._props
    assert (props.word, props.explain) == (isolate("Komvux"), "Skola för vuxna.")
    assert (props.number, props.total, props.previous, props.following) == ("2", "3", "csn", "oppen")
    assert set(told) == {
        *("entry", "word", "explain", "source", "sourceDate", "number", "total", "previous", "following")
    }


def test_turning_to_the_next_word_tells_only_what_differs(tmp_path: Path) -> None:
    _, model, told = a_words_screen(tmp_path)
    model.open("komvux")
    told.clear()

    model.turnTo("oppen")

    assert set(told) == {"entry", "word", "explain", "number", "previous", "following"}
    assert model._props.following == ""


def test_the_word_stays_swedish_and_its_sentence_does_not(tmp_path: Path) -> None:
    session, model, told = a_words_screen(tmp_path)
    model.open("komvux")
    told.clear()

    session.apply(choose_language, "en")

    assert (model._props.word, model._props.explain) == (isolate("Komvux"), "School for adults.")
    assert told == ["explain"]


def test_all_words_and_back_lead_to_the_list(tmp_path: Path) -> None:
    session, model, _ = a_words_screen(tmp_path)
    model.open("csn")
    model.turnTo("komvux")

    model.showAll()

    assert session.visit.here == Location(Screen.WORDS)
    assert go_back(session.visit).here == Location(Screen.HOME)


def test_a_word_that_the_pack_lacks_shows_the_list(tmp_path: Path) -> None:
    _, model, _ = a_words_screen(tmp_path)

    model.open("nothing")

    assert model._props.entry == ""


def test_the_list_keeps_the_promises_of_a_list_model(tmp_path: Path) -> None:
    session, model, _ = a_words_screen(tmp_path)
    QAbstractItemModelTester(
        model.rows_of("words"), QAbstractItemModelTester.FailureReportingMode.Fatal, session
    )

    model.open("csn")
