"""Whom a kiosk believes is a person's choice, and stays it."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from tuf.api.metadata import Metadata, Root

from kiosk.channel import keys, trust, trusted
from kiosk.channel.fetching import open_source
from kiosk.channel.fingerprints import fingerprint
from kiosk.channel.messages import ChannelError, Failure
from kiosk.channel.roots import current_root
from kiosk.channel.verifying import make_updater
from tests.channel.building import NOON, Box, Publisher, a_copy, a_publisher, shown


def _offer(box: Box, channel: Path) -> trust.Offer:
    state = box.open()
    try:
        return trust.look_at_root(str(channel), state, box.clock)
    finally:
        state.close()


def test_looking_at_a_root_believes_nothing(publisher: Publisher, box: Box) -> None:
    publisher.release("Ett")

    offer = _offer(box, publisher.channel)

    assert (offer.is_known, offer.present) == (False, None)
    box.refuses(publisher.channel, Failure.NOT_TRUSTED)


def test_publisher_and_kiosk_show_the_same_fingerprint(publisher: Publisher, box: Box) -> None:
    publisher.release("Ett")

    assert _offer(box, publisher.channel).fingerprint == current_root(publisher.channel).fingerprint


def test_a_fingerprint_tells_keys_apart_and_nothing_else(publisher: Publisher, tmp_path: Path) -> None:
    publisher.release("Ett")
    root = Metadata[Root].from_bytes((publisher.channel / "metadata" / "1.root.json").read_bytes()).signed
    before = fingerprint(root)
    root.expires += timedelta(days=9)
    root.version += 1
    assert fingerprint(root) == before
    root.add_key(keys.new_key(tmp_path, "more"), "targets")
    assert fingerprint(root) == before
    root.add_key(keys.new_key(tmp_path, "second"), "root")
    assert fingerprint(root) != before
    assert len(before.split()) == 8


def test_believing_the_same_channel_again_forgets_no_version(showing: Box, publisher: Publisher) -> None:
    old = a_copy(publisher.channel, "old")
    publisher.release("Två")
    showing.install(publisher.channel)

    showing.trust(old)

    showing.refuses(old, Failure.OLDER)


def test_a_channel_whose_keys_were_changed_is_known_still(
    showing: Box, publisher: Publisher, tmp_path: Path
) -> None:
    publisher.change_keys(tmp_path / "new")

    assert _offer(showing, publisher.channel).is_known


def test_another_channel_may_take_over_when_a_person_says_so(showing: Box, tmp_path: Path) -> None:
    other = a_publisher(tmp_path / "other")
    other.release("Nya ägare")
    offer = _offer(showing, other.channel)
    assert not offer.is_known
    assert offer.present is not None

    showing.trust(other.channel)
    showing.install(other.channel)

    assert shown(showing) == "Nya ägare"


def test_the_fingerprint_follows_the_keys(showing: Box, publisher: Publisher, tmp_path: Path) -> None:
    publisher.change_keys(tmp_path / "new")
    publisher.release("Två")
    showing.install(publisher.channel)

    state = showing.open()
    found = trusted.find(state)
    state.close()
    assert found is not None
    assert found.fingerprint == current_root(publisher.channel).fingerprint


def test_tuf_judges_by_our_time(publisher: Publisher, tmp_path: Path) -> None:
    # A private name of tuf's: a new version of it has to come through here.
    publisher.release("Ett")
    root = (publisher.channel / "metadata" / "1.root.json").read_bytes()
    late = datetime(2100, 1, 1, tzinfo=UTC)

    updater = make_updater(open_source(str(publisher.channel)), root, late, tmp_path)

    assert "reference_time" in vars(updater._trusted_set)
    assert updater._trusted_set.reference_time == late


def test_what_is_trusted_and_cannot_be_read_is_not_forgotten(publisher: Publisher, tmp_path: Path) -> None:
    # A private method of tuf's, too. By itself it takes what the disk does not give for what was never there.
    publisher.release("Ett")
    root = (publisher.channel / "metadata" / "1.root.json").read_bytes()
    for name in ("timestamp", "snapshot", "targets"):
        (tmp_path / "trusted" / f"{name}.json").mkdir(parents=True)

    updater = make_updater(open_source(str(publisher.channel)), root, NOON, tmp_path / "trusted")

    with pytest.raises(ChannelError) as refused:
        updater.refresh()
    assert refused.value.failure is Failure.NOT_WRITTEN


def test_a_kiosk_needs_no_native_library_to_judge_signatures(publisher: Publisher, tmp_path: Path) -> None:
    publisher.release("Ett")
    script = f"""
import sys
sys.modules["cryptography"] = None
from datetime import datetime
from pathlib import Path
from kiosk.channel.install import install
from kiosk.channel.trust import accept, look_at_root
from kiosk.clock import FixedClock
from kiosk.state.database import open_state
state = open_state(Path({str(tmp_path / "kiosk")!r}))
clock = FixedClock(datetime.fromisoformat({(NOON + timedelta(days=1)).isoformat()!r}))
accept(look_at_root({str(publisher.channel)!r}, state, clock), None, state)
print(install({str(publisher.channel)!r}, state, clock).pack.title)
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)

    assert (done.stdout, done.stderr) == ("Ett\n", "")
