"""A site with content and a key of its own."""

from __future__ import annotations

import pytest

from kiosk.channel import keys
from kiosk.channel.messages import Failure
from kiosk.channel.roots import current_root, delegate, withdraw
from kiosk.errors import KnownError
from tests.channel.building import Box, Publisher, a_compiled_pack, shown


def test_a_site_s_key_signs_for_that_site_alone(showing: Box, publisher: Publisher) -> None:
    site = publisher.another_key()
    owner = keys.load_signers(publisher.keys)
    delegate(publisher.channel, "bussen", keys.load_public(site / "key.pub"), owner, publisher.now)
    visiting = Publisher(publisher.folder, publisher.channel, site, publisher.now)
    own = a_compiled_pack(publisher.folder, "Bussens")
    visiting.publish(own, site="bussen")

    for other in (None, "biblioteket"):
        with pytest.raises(KnownError):
            visiting.publish(own, site=other)
    showing.install(publisher.channel)
    assert shown(showing) == "Ett"
    showing.trust(publisher.channel, "bussen")
    showing.install(publisher.channel)
    assert shown(showing) == "Bussens"


def test_a_site_s_content_outside_its_place_is_refused(publisher: Publisher, box: Box) -> None:
    site = publisher.another_key()
    owner = keys.load_signers(publisher.keys)
    publisher.release("Ett")
    delegate(publisher.channel, "bussen", keys.load_public(site / "key.pub"), owner, publisher.now)
    Publisher(publisher.folder, publisher.channel, site, publisher.now).publish(
        a_compiled_pack(publisher.folder, "Bussens"), site="bussen"
    )
    box.trust(publisher.channel, "biblioteket")

    box.refuses(publisher.channel, Failure.NOTHING_FOR_SITE)


def test_a_site_with_a_new_key_begins_anew(publisher: Publisher, box: Box) -> None:
    publisher.release("Ett")
    owner = keys.load_signers(publisher.keys)
    own = publisher.folder
    for number in (1, 2):
        site = publisher.another_key(f"site{number}")
        delegate(publisher.channel, "bussen", keys.load_public(site / "key.pub"), owner, publisher.now)
        own = a_compiled_pack(publisher.folder, f"Bussens {number}")
        Publisher(publisher.folder, publisher.channel, site, publisher.now).publish(own, site="bussen")
    box.trust(publisher.channel, "bussen")
    box.install(publisher.channel)

    assert shown(box) == "Bussens 2"
    with pytest.raises(KnownError):
        publisher.publish(own, publisher.folder / "site1", site="bussen")
    assert len(current_root(publisher.channel).keys["timestamp"]) == 2


def test_a_right_that_was_taken_back_is_gone(publisher: Publisher) -> None:
    publisher.release("Ett")
    site, owner = publisher.another_key(), keys.load_signers(publisher.keys)
    delegate(publisher.channel, "bussen", keys.load_public(site / "key.pub"), owner, publisher.now)
    own = a_compiled_pack(publisher.folder, "Bussens")
    visiting = Publisher(publisher.folder, publisher.channel, site, publisher.now)
    visiting.publish(own, site="bussen")

    withdraw(publisher.channel, "bussen", owner, publisher.now)

    with pytest.raises(KnownError, match="får inte publicera"):
        visiting.publish(own, site="bussen")
    assert len(current_root(publisher.channel).keys["timestamp"]) == 1
    publisher.release("Två")


@pytest.mark.parametrize("name", ["", "../x", "Å", "a" * 40, "a b"])
def test_a_site_has_a_plain_name(publisher: Publisher, name: str) -> None:
    publisher.release("Ett")
    site, owner = publisher.another_key(), keys.load_signers(publisher.keys)

    with pytest.raises(KnownError, match="kan ingen plats heta"):
        delegate(publisher.channel, name, keys.load_public(site / "key.pub"), owner, publisher.now)
