"""What a kiosk counts, from the finger on the glass to the office's report."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.clock import FixedClock
from kiosk.content.loading import OpenPack
from kiosk.staff.desk import Page
from kiosk.staff.memory import ON_TRIAL
from kiosk.statistics.database import open_counts_to_read
from kiosk.statistics.events import Event
from kiosk.ui.recorded_texts import plain_speech
from kiosk.visit.rules import go, go_home
from kiosk.visit.values import Screen
from tests.channel.building import NOON
from tests.journeys.counting.conftest import Begin
from tests.journeys.counting.counted import a_short_visit, numbers, written
from tests.journeys.staff_member import a_staffed_kiosk
from tests.journeys.visitor import Visitor
from tests.ui.silent import SilentEngine

pytestmark = pytest.mark.usefixtures("qapp")


TODAY = NOON.date().isoformat()


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
