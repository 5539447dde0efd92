"""Whatever visitors do, nothing is kept of it but the counts."""

from __future__ import annotations

import random
import re
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from kiosk.guidance.progress import Quiz
from kiosk.language import LANGUAGES
from kiosk.statistics.database import DATABASE
from kiosk.statistics.events import Event
from kiosk.ui.session import Session
from kiosk.visit import results, search
from kiosk.visit.rules import change_modes, choose_language, go, go_home
from kiosk.visit.values import Modes, Screen, Ticket, Visit
from tests.journeys.counting.conftest import Begin
from tests.journeys.counting.counted import written

pytestmark = pytest.mark.usefixtures("qapp")


def a_made_up_visit(session: Session, chance: random.Random) -> None:
    """Go through the kiosk as somebody might, with letters typed and answers given; then leave."""
    session.apply(choose_language, chance.choice(sorted(LANGUAGES)))
    session.apply(go_home)
    for _ in range(chance.randrange(2, 6)):
        session.update(_one_step(session, chance))
        if session.visit.here.screen is Screen.TAKEAWAY and chance.random() < 0.5:
            session.slipPrinted.emit(session.visit)
    session.restart()


def _one_step(session: Session, chance: random.Random) -> Visit:
    shelf, visit = session.shelf, session.visit
    course, place = chance.choice(list(shelf.courses)), chance.choice(list(shelf.places))
    question = chance.choice(shelf.pack.questions)
    answers = {question.id: (chance.choice(question.options).id,)}
    return chance.choice(
        [
            go(visit, Screen.COURSE, course),
            go(visit, Screen.PLACE, place),
            visit._replace(quiz=Quiz((question.id,), answers=answers)),
            _typed(go(visit, Screen.COURSES), "hemligt"),
            results.take_home(visit, course, chance.choice(list(Ticket))),
            change_modes(visit, Modes(large=True, contrast=chance.random() < 0.5)),
            go_home(visit),
        ]
    )


def _typed(visit: Visit, word: str) -> Visit:
    for letter in word:
        visit = search.type_letter(visit, letter)
    return visit


def other_files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.name != DATABASE}


def test_a_hundred_visits_leave_nothing_on_the_disk_but_counters(begin: Begin, folder: Path) -> None:
    staff, chance = begin(), random.Random(20261123)
    before = other_files(folder)

    for _ in range(100):
        a_made_up_visit(staff.kiosk.session, chance)
    QCoreApplication.processEvents()
    rows = written(staff)
    after = other_files(folder)

    assert sum(row.n for row in rows if row.event == Event.VISIT_ENDED) == 100
    assert len(rows) > 100
    assert after == before, "only the counts may differ"
    assert unexplained(folder, (folder / DATABASE).read_bytes()) == []


def unexplained(folder: Path, data: bytes) -> list[bytes]:
    """List the texts in a file of counts that are neither its tables' definitions nor a row's own words."""
    with closing(sqlite3.connect(folder / DATABASE)) as database:
        tables = database.execute("SELECT type, name, tbl_name, sql FROM sqlite_master").fetchall()
        rows = [row for (_, name, _, _) in tables for row in database.execute(f"SELECT * FROM {name}")]
    known = ["SQLite format 3", *(each[3] for each in tables), *("".join(each[:3]) for each in tables)]
    known += ["".join(word for word in row if isinstance(word, str)) for row in rows]
    for text in sorted(known, key=len, reverse=True):
        data = data.replace(text.encode(), b"\x00")
    # Sizes of cells and numbers may look like up to five letters.
    return re.findall(rb"(?:[ -~]|\xc3[\x80-\xbf]){6,}", data)


def test_the_search_for_other_texts_finds_one(begin: Begin, folder: Path) -> None:
    staff = begin()
    a_made_up_visit(staff.kiosk.session, random.Random(1))
    assert written(staff)
    data = (folder / DATABASE).read_bytes()

    for planted in (b"hemligt", b"12:00:05", "Åsa Öberg".encode()):
        middle = data.index(bytes(100))
        spoilt = data[:middle] + b"\x00" + planted + data[middle + len(planted) + 1 :]
        assert unexplained(folder, spoilt) == [planted]
