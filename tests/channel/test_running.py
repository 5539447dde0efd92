"""What a running kiosk does on the side: notice other content, tidy up, look for rotten bytes."""

from __future__ import annotations

from pathlib import Path

from kiosk.channel import activations, recovery
from kiosk.channel.caretaking import Caretaker
from kiosk.channel.complete import damaged
from kiosk.channel.housekeeping import Inspection, tidy
from kiosk.channel.store import Store
from kiosk.channel.values import KEPT_PACKS
from kiosk.channel.watching import Watcher
from tests.channel.building import Box, Publisher, shown, tree


def test_a_running_kiosk_notices_what_another_process_installs(showing: Box, publisher: Publisher) -> None:
    start = recovery.begin(showing.folder, showing.clock.now())
    assert start.state is not None
    watcher = Watcher(start.state, start.installed)
    assert watcher.look() is None
    publisher.release("Två")
    showing.install(publisher.channel)

    opened = watcher.look()

    assert opened is not None
    assert opened.head.title.sv == "Två"
    assert watcher.look() is None
    opened.close()


def test_a_kiosk_on_its_factory_pack_notices_the_first_installation(box: Box, publisher: Publisher) -> None:
    publisher.release("Ett")
    box.trust(publisher.channel)
    watcher = Watcher(box.open(), None)
    box.install(publisher.channel)

    opened = watcher.look()

    assert opened is not None
    opened.close()


def test_the_same_content_again_is_nothing_to_switch_to(showing: Box, publisher: Publisher) -> None:
    state = showing.open()
    present = activations.active(state)
    assert present is not None
    watcher = Watcher(state, present.pack)
    next((showing.folder / "obj").rglob("*.webm")).unlink()
    assert showing.install(publisher.channel).switched

    assert watcher.look() is None


def test_what_cannot_be_opened_is_not_switched_to(showing: Box, publisher: Publisher) -> None:
    state = showing.open()
    watcher = Watcher(state, None)
    publisher.release("Två")
    pack = showing.install(publisher.channel).pack
    (showing.folder / "obj" / pack.database.name).write_bytes(b"rotten")

    assert watcher.look() is None
    assert watcher.look() is None


def test_tidying_keeps_three_packs_and_removes_the_rest(box: Box, publisher: Publisher) -> None:
    for number in range(KEPT_PACKS + 2):
        publisher.release(
            f"Nummer {number}", {f"{number}.webm": f"film {number}".encode(), "all.webm": b"all"}
        )
        box.trust(publisher.channel)
        box.install(publisher.channel)
    (box.folder / "obj" / "ab").mkdir(exist_ok=True)
    (box.folder / "obj" / "ab" / "cut off.part").write_bytes(b"half")
    state = box.open()

    removed = tidy(state)

    assert removed == 2 * 2 + 1
    assert [pack.title for pack in activations.installed(state)] == ["Nummer 4", "Nummer 3", "Nummer 2"]
    assert sorted(tree(box.folder / "obj").values(), key=len)[0] == b"all"
    assert tidy(state) == 0
    state.close()
    assert shown(box) == "Nummer 4"


def test_tidying_never_forgets_what_is_shown(box: Box, publisher: Publisher) -> None:
    for number in range(KEPT_PACKS + 2):
        publisher.release(f"Nummer {number}")
        box.trust(publisher.channel)
        box.install(publisher.channel)
    state = box.open()
    for _ in range(KEPT_PACKS + 1):
        activations.roll_back(state, Store(box.folder), box.clock.now())

    tidy(state)

    assert [each.title for each in activations.installed(state)] == ["Nummer 4", "Nummer 3", "Nummer 0"]
    state.close()
    assert shown(box) == "Nummer 0"


def test_tidying_waits_for_an_installation(showing: Box, publisher: Publisher) -> None:
    publisher.release("Två", {"new.webm": b"new"})
    removed: list[int] = []

    def meanwhile(done: int, total: int) -> None:
        state = showing.open()
        removed.append(tidy(state))
        state.close()

    showing.install(publisher.channel, meanwhile)

    assert removed
    assert set(removed) == {0}
    assert shown(showing) == "Två"


def test_tidying_removes_no_media_while_a_pack_cannot_say_what_it_needs(
    showing: Box, publisher: Publisher
) -> None:
    publisher.release("Två", {"new.webm": b"new"})
    pack = showing.install(publisher.channel).pack
    path = showing.folder / "obj" / pack.database.name
    path.write_bytes(b"\x5a" * pack.database_length)
    state = showing.open()

    assert tidy(state) == 0
    state.close()


def _inspect(box: Box) -> list[str]:
    state = box.open()
    present = activations.active(state)
    assert present is not None
    inspection = Inspection(state, present.pack)
    while inspection.step(box.clock.now()):
        pass
    state.close()
    return [each.name for each in inspection.found]


def test_looking_at_every_byte_of_a_good_pack_finds_nothing(showing: Box) -> None:
    assert _inspect(showing) == []


def test_a_bit_that_fell_over_is_found_and_installing_mends_it(showing: Box, publisher: Publisher) -> None:
    publisher.release("Två", {"new.webm": bytes(1_200_000)})
    showing.install(publisher.channel)
    path = next(path for path in (showing.folder / "obj").rglob("*.webm") if path.stat().st_size == 1_200_000)
    data = bytearray(path.read_bytes())
    data[1_199_999] ^= 1
    path.write_bytes(data)
    assert shown(showing) == "Två"

    assert _inspect(showing) == [path.relative_to(showing.folder / "obj").as_posix()]
    assert shown(showing) == "Ett"

    assert showing.install(publisher.channel).copied_objects == 1
    assert shown(showing) == "Två"
    assert _inspect(showing) == []


def test_every_object_with_a_flipped_bit_is_found(showing: Box) -> None:
    state = showing.open()
    present = activations.active(state)
    assert present is not None
    paths = sorted((showing.folder / "obj").rglob("*.*"))
    for path in paths:
        inspection = Inspection(state, present.pack)
        _flip_middle(path)
        while inspection.step(showing.clock.now()):
            pass
        assert [showing.folder / "obj" / each.name for each in inspection.found] == [path]
        _flip_middle(path)
        with state.change() as database:
            database.execute("DELETE FROM damaged")
    assert len(paths) == 3
    state.close()


def _flip_middle(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)


def test_a_start_counts_as_good_when_it_lasted_and_rot_is_found_behind_the_visitor_s_back(
    showing: Box,
) -> None:
    path = next((showing.folder / "obj").rglob("*.webm"))
    _flip_middle(path)
    start = recovery.begin(showing.folder, showing.clock.now())
    assert start.state is not None
    caretaker = Caretaker(start.state, start.installed, showing.clock, healthy_after=0, pause=0)
    caretaker.start()
    caretaker.join()

    assert start.state.read("SELECT starts FROM boots") == [(0,)]
    assert damaged(start.state) == {path.name.partition(".")[0]}
    start.state.close()


def test_closing_the_kiosk_at_once_is_no_crash(showing: Box) -> None:
    for _ in range(9):
        start = recovery.begin(showing.folder, showing.clock.now())
        assert start.state is not None
        assert start.notes == ()
        caretaker = Caretaker(start.state, start.installed, showing.clock)
        caretaker.start()
        caretaker.stop()
        start.state.close()
