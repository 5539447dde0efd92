"""What a kiosk counts, from the finger on the glass to the office's report; and that nothing else is kept."""

from __future__ import annotations

import json
import random
import re
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from kiosk.clock import FixedClock
from kiosk.content.loading import OpenPack
from kiosk.guidance.progress import Quiz
from kiosk.language import LANGUAGES
from kiosk.staff.desk import Page
from kiosk.staff.keeping import load_settings
from kiosk.staff.memory import ON_TRIAL, Memory
from kiosk.state.database import State, open_state
from kiosk.statistics.database import DATABASE, Row, open_counts_to_read
from kiosk.statistics.events import Event
from kiosk.statistics.problems import BEGAN_ANEW, READ_ONLY
from kiosk.ui.recorded_texts import plain_speech
from kiosk.ui.session import Session
from kiosk.visit import results, search
from kiosk.visit.rules import change_modes, choose_language, go, go_home
from kiosk.visit.values import Modes, Screen, Ticket, Visit
from tests.channel.building import NOON
from tests.journeys.staff_member import StaffMember, a_staffed_kiosk
from tests.journeys.visitor import Visitor
from tests.ui.silent import SilentEngine

pytestmark = pytest.mark.usefixtures("qapp")
Begin = Callable[[], StaffMember]
TODAY = NOON.date().isoformat()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "kiosk"


@pytest.fixture
def begin(folder: Path, pack: OpenPack) -> Iterator[Begin]:
    """Start the kiosk of the folder, as often as a test likes; one at a time."""
    opened: list[tuple[StaffMember, State]] = []

    def end() -> None:
        for member, state in opened:
            member.kiosk.close(keep_pack=True)
            state.close()
        opened.clear()

    def start() -> StaffMember:
        end()
        state = open_state(folder)
        memory = Memory(state, None, load_settings(state).settings)
        opened.append((a_staffed_kiosk(pack, FixedClock(NOON), memory), state))
        return opened[-1][0]

    yield start
    end()


def written(staff: StaffMember) -> list[Row]:
    """Give what stands on the kiosk's disk, once all of it is there."""
    assert staff.kiosk.housekeeping is not None
    counting = staff.kiosk.housekeeping.counting
    assert counting is not None
    assert counting.counter.wait(20)
    return counting.counter.rows()


def numbers(staff: StaffMember) -> dict[tuple[str, str], int]:
    return {(row.event, row.key): row.n for row in written(staff)}


def a_short_visit(staff: StaffMember) -> None:
    """Wake the kiosk, begin the guide, and end the visit."""
    visitor = Visitor(staff.kiosk)
    visitor.tap("Sign")
    visitor.tap("QuizTile")
    visitor.tap_bar("home")
    visitor.tap_bar("close")
    assert visitor.screen is Screen.ATTRACT


def test_a_finger_s_whole_visit_is_counted_once_it_is_over(begin: Begin) -> None:
    staff = begin()
    visitor = Visitor(staff.kiosk)
    visitor.tap("Sign")
    visitor.tap("QuizTile")
    visitor.tap("Answer")
    visitor.tap_bar("home")
    visitor.tap("QuizTile")
    visitor.tap_bar("home")
    visitor.tap("PictureTile")
    door = visitor.screen
    visitor.tap_bar("home")
    visitor.tap_bar("close")

    found = numbers(staff)

    assert found.pop((Event.VISIT_ENDED, "home")) == 1
    assert found.pop((Event.LANGUAGE_USED, "sv")) == 1
    assert found.pop((Event.DOOR_OPENED, "quiz")) == 1
    assert found.pop((Event.DOOR_OPENED, door.value)) == 1
    assert {event for event, _ in found} <= {Event.AREA_CHOSEN, Event.FORM_CHOSEN}
    assert set(found.values()) <= {1}


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


def test_staff_carry_everything_home_and_nothing_is_counted_twice(begin: Begin, tmp_path: Path) -> None:
    staff, stick = begin(), tmp_path / "stick"
    stick.mkdir()
    (stick / "holiday.jpg").write_bytes(b"a photograph")
    for _ in range(6):
        staff.kiosk.session.apply(go_home)
        staff.kiosk.session.apply(go, Screen.QUIZ)
        staff.kiosk.session.restart()

    staff.come_in()
    staff.tap("Tile", icon="group")
    staff.wait(lambda: staff.sees("minst 5"))
    assert staff.sees("Räkningen har inte hämtats än.")
    assert staff.sees("Sätt i ett USB-minne")
    assert staff.sees("Kiosken vet inte vem någon är.")
    staff.plug_in(stick)
    staff.tap("Sign", name="Skriv till USB-minnet")
    staff.wait(lambda: staff.sees("Du kan ta ut USB-minnet"))
    staff.wait(lambda: staff.sees(f"Räkningen hämtades senast {TODAY}"))
    staff.tap("Sign", name="Skriv till USB-minnet")
    staff.wait(lambda: len(list(stick.iterdir())) == 5 and not staff.desk.counts.writing)

    (site,) = {row.site for row in written(staff)}
    names = [f"counts-{site}-{TODAY}{copy}.{ending}" for copy in ("", "-2") for ending in ("csv", "jsonl")]
    assert sorted(path.name for path in stick.iterdir()) == sorted(["holiday.jpg", *names])
    assert merged(stick) == {f"{event} {key}": n for (event, key), n in numbers(staff).items()}
    assert numbers(staff)[Event.DOOR_OPENED, "quiz"] == 6


def merged(folder: Path) -> dict[str, int]:
    """Add up the files of a folder as the office does; in a process of its own, where no Qt is."""
    program = (
        "import json, sys; from datetime import date; from pathlib import Path\n"
        "from kiosk.statistics.merge import merge_files; from kiosk.statistics.sums import make_window\n"
        "found = merge_files([Path(sys.argv[1])], make_window(None, None, date(2027, 1, 11)))\n"
        "assert not found.notes, found.notes\n"
        "told = {f'{e} {k}': n for e, keys in found.sums.by_key.items() for k, n in keys.items()}\n"
        "told |= {f'language-used {k}': n for k, n in found.sums.languages.items()}\n"
        "print(json.dumps(told))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(folder)], capture_output=True, text=True, check=True
    )
    return dict(json.loads(done.stdout))


def test_a_stick_that_cannot_be_written_is_told_and_may_be_tried_again(begin: Begin, tmp_path: Path) -> None:
    staff = begin()
    staff.come_in()
    staff.tap("Tile", icon="group")
    staff.plug_in(tmp_path / "gone")
    staff.tap("Sign", name="Skriv till USB-minnet")
    staff.wait(lambda: staff.sees("Räkningen kunde inte skrivas till USB-minnet."))

    (tmp_path / "gone").mkdir()
    staff.tap("Sign", name="Skriv till USB-minnet")
    staff.wait(lambda: staff.sees("Du kan ta ut USB-minnet"))


def test_what_staff_turn_off_is_not_counted_and_visitors_are_told_so(begin: Begin) -> None:
    staff = begin()
    staff.come_in()
    staff.tap("Tile", icon="group")
    staff.tap("StaffRow", name="Räknar besök")
    assert staff.is_at(Page.SETTINGS)
    staff.tap("Answer", name="Nej")
    staff.wait(lambda: not staff.desk.settings.counting)
    staff.tap("BarItem", name="Visa kiosken")
    a_short_visit(staff)
    assert written(staff) == []
    staff.kiosk.session.apply(go, Screen.ABOUT)
    staff.wait(lambda: staff.sees("Den här kiosken räknar inte vad som öppnas eller väljs."))

    staff = begin()
    a_short_visit(staff)
    assert written(staff) == []
    staff.come_in()
    staff.tap("Tile", icon="group")
    staff.wait(lambda: staff.sees("Räkningen är avstängd."))


def test_where_it_is_counted_visitors_are_told_so_and_can_hear_it(begin: Begin) -> None:
    staff, engine = begin(), SilentEngine(("sv",))
    staff.kiosk.session.apply(go, Screen.ABOUT)

    staff.wait(lambda: staff.sees("Vi räknar hur ofta något öppnas eller väljs. Vi sparar bara antal"))
    staff.kiosk.voice.use(engine, speech_of=plain_speech)
    Visitor(staff.kiosk).tap_bar("listen")
    while staff.kiosk.voice.is_speaking:
        engine.come_to_the_end()
    assert any("Vi sparar inte vem som gjorde vad." in words for words, _ in engine.said)


def test_content_on_trial_is_not_counted_and_visitors_are_told_so(pack: OpenPack) -> None:
    staff = a_staffed_kiosk(pack, FixedClock(NOON), ON_TRIAL)
    staff.kiosk.session.apply(go, Screen.ABOUT)

    staff.wait(lambda: staff.sees("Den här kiosken räknar inte"))
    assert staff.kiosk.housekeeping is not None
    assert staff.kiosk.housekeeping.counting is None
    staff.kiosk.close(keep_pack=True)


def test_a_damaged_file_disturbs_no_visitor_and_is_told_to_staff(begin: Begin, folder: Path) -> None:
    folder.mkdir()
    (folder / DATABASE).write_bytes(b"this is no database" * 100)
    staff = begin()

    a_short_visit(staff)

    assert numbers(staff)[Event.DOOR_OPENED, "quiz"] == 1
    assert (folder / f"{DATABASE}.bad-1").exists()
    staff.come_in()
    staff.tap("Tile", icon="group")
    staff.wait(lambda: staff.sees(BEGAN_ANEW))
    staff.tap("BarItem", name="Start")
    staff.tap("Tile", icon="heart")
    staff.wait(lambda: staff.sees("Filen med räkningen var skadad."))


def test_a_disk_that_cannot_be_written_disturbs_no_visitor_and_is_told_to_staff(
    begin: Begin, folder: Path
) -> None:
    folder.mkdir()
    # As where the disk is read-only: SQLite cannot open it.
    (folder / DATABASE).mkdir()
    staff = begin()
    a_short_visit(staff)
    a_short_visit(staff)
    assert staff.kiosk.housekeeping is not None
    counting = staff.kiosk.housekeeping.counting
    assert counting is not None
    assert not counting.counter.wait(20)

    staff.come_in()
    assert staff.desk.conditions is not None
    assert [each.says for each in staff.desk.conditions if each.id == "counts"] == [
        "Räkningen kan inte sparas på kioskens disk."
    ]
    staff.tap("Tile", icon="group")
    staff.wait(lambda: staff.sees(READ_ONLY))

    (folder / DATABASE).rmdir()
    assert numbers(staff)[Event.DOOR_OPENED, "quiz"] == 2


def test_what_was_counted_is_there_after_a_restart_and_counted_on(begin: Begin, folder: Path) -> None:
    for _ in range(2):
        a_short_visit(begin())
    staff = begin()

    assert numbers(staff)[Event.DOOR_OPENED, "quiz"] == 2
    assert len({row.site for row in written(staff)}) == 1
    file = open_counts_to_read(folder)
    assert file is not None
    file.close()


def test_staff_who_only_come_and_go_are_no_visit(begin: Begin) -> None:
    staff = begin()
    for _ in range(3):
        staff.come_in()
        staff.tap("BarItem", name="Visa kiosken")

    assert numbers(staff) == {}
