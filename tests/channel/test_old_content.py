"""Content that is older than what the kiosk has seen is refused, and so is content that expired."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from kiosk.channel import activations
from kiosk.channel.messages import Failure
from kiosk.channel.store import Store
from kiosk.channel.values import content_age
from kiosk.state.floor import raise_floor
from tests.channel.building import Box, Publisher, a_box, a_copy, shown


def test_an_older_stick_is_refused(showing: Box, publisher: Publisher) -> None:
    old = a_copy(publisher.channel, "old")
    publisher.release("Två")
    showing.install(publisher.channel)

    showing.refuses(old, Failure.OLDER)
    assert shown(showing) == "Två"


def test_an_older_stick_is_refused_after_the_memory_was_restored(showing: Box, publisher: Publisher) -> None:
    old = a_copy(publisher.channel, "old")
    publisher.release("Två")
    showing.install(publisher.channel)
    (showing.folder / "state.db").write_bytes(b"rotten" * 1000)

    assert shown(showing) == "Två"
    showing.refuses(old, Failure.OLDER)


def test_an_older_stick_is_refused_after_going_back(showing: Box, publisher: Publisher) -> None:
    publisher.release("Två")
    middle = a_copy(publisher.channel, "middle")
    showing.install(publisher.channel)
    publisher.release("Tre")
    showing.install(publisher.channel)
    state = showing.open()
    activations.roll_back(state, Store(showing.folder), showing.clock.now())
    state.close()

    assert shown(showing) == "Två"
    showing.refuses(middle, Failure.OLDER)


def test_a_release_counter_that_falls_is_refused_even_when_tuf_agrees(
    showing: Box, publisher: Publisher
) -> None:
    publisher.release("Två")
    showing.install(publisher.channel)
    with publisher.signing_again() as beside:
        beside["custom"]["kiosk"]["number"] = 1

    showing.refuses(publisher.channel, Failure.OLDER)


def test_content_that_expired_is_not_installed_but_goes_on_being_shown(
    showing: Box, publisher: Publisher
) -> None:
    publisher.release("Två")
    showing.clock.advance(timedelta(days=399).total_seconds())
    shown(showing)  # the kiosk lives through the years, so its clock is believed
    state = showing.open()
    with state.change() as database:
        raise_floor(database, showing.clock.now())
    state.close()
    showing.clock.advance(timedelta(days=399).total_seconds())

    showing.refuses(publisher.channel, Failure.EXPIRED)
    assert shown(showing) == "Ett"


def test_an_old_stick_installs_and_its_age_is_told(publisher: Publisher, box: Box) -> None:
    publisher.release("Ett")
    box.clock.advance(timedelta(days=390).total_seconds())
    box.trust(publisher.channel)

    pack = box.install(publisher.channel).pack

    assert content_age(pack.published, box.clock.now()) == 390


def test_a_kiosk_whose_clock_died_still_judges_expiry_by_what_it_has_seen(
    publisher: Publisher, tmp_path: Path
) -> None:
    box = a_box(tmp_path / "kiosk", datetime(1970, 1, 1, tzinfo=UTC))
    publisher.release("Ett")
    box.trust(publisher.channel)

    box.install(publisher.channel)

    assert shown(box) == "Ett"
