"""Makes a kiosk believe a channel: after a person has compared the fingerprint, never by itself."""

from __future__ import annotations

from dataclasses import dataclass

from tuf.api.exceptions import DownloadError, RepositoryError
from tuf.api.metadata import Metadata, Root
from tuf.api.serialization import DeserializationError

from kiosk.channel import names, trusted
from kiosk.channel.fetching import Source, open_source
from kiosk.channel.fingerprints import fingerprint
from kiosk.channel.messages import LOG
from kiosk.channel.scratch import disk_told, scratch_folder
from kiosk.channel.verifying import make_updater, refusals_told
from kiosk.clock import Clock, reckon
from kiosk.errors import KnownError
from kiosk.state.database import State
from kiosk.state.floor import read_floor

_LONGEST_ROOT = 512_000


@dataclass(frozen=True, slots=True)
class Offer:
    """A channel's newest root, good in itself; whether it is the right one, only a person can tell.

    `is_known` when this kiosk believes it already; `present` and `site` are what it believes and follows now.
    """

    fingerprint: str
    root: bytes
    is_known: bool
    present: str | None
    site: str | None


def look_at_root(channel: str, state: State, clock: Clock) -> Offer:
    """Read a channel's newest root, through all roots since its first.

    Raises:
        ChannelError: when there is no channel, its metadata is not in order, or the kiosk's disk fails.
        StateError: when the kiosk's memory cannot be read.
    """
    now = reckon(clock.now(), read_floor(state)).moment
    source = open_source(channel)
    present = trusted.find(state)
    with disk_told(state.folder), scratch_folder(state.folder) as folder:
        with refusals_told(now):
            first = source.fetcher.download_bytes(f"{source.metadata}1.{trusted.ROOT}", _LONGEST_ROOT)
            make_updater(source, first, now, folder).refresh()
        newest = (folder / trusted.ROOT).read_bytes()
    root = Metadata[Root].from_bytes(newest).signed
    offered = fingerprint(root)
    is_known = present is not None and (
        present.fingerprint == offered or _continues(source, present.metadata[trusted.ROOT], root)
    )
    if present is None:
        return Offer(offered, newest, is_known=False, present=None, site=None)
    return Offer(offered, newest, is_known, present.fingerprint, present.site)


def accept(offer: Offer, site: str | None, state: State) -> None:
    """Believe a channel from now on, because a person said that the fingerprint is right.

    A channel that is believed already keeps what is known of its versions: an older one stays refused.

    Raises:
        KnownError: when no site may be called so.
        StateError: when the kiosk's memory cannot be written.
    """
    if site is not None and not names.is_site(site):
        raise KnownError(f"”{site}” kan ingen plats heta. Använd små bokstäver, siffror och bindestreck.")
    present = trusted.find(state)
    if offer.is_known and present is not None and present.site == site:
        return
    with state.change() as database:
        if offer.is_known:
            trusted.follow_site(database, site)
        else:
            trusted.begin(database, offer.fingerprint, site, {trusted.ROOT: offer.root})
    LOG.warning("trusts root %s, site %s", offer.fingerprint, site)
    state.keep_copy()


def _continues(source: Source, believed: bytes, offered: Root) -> bool:
    """Tell whether the root that is believed now is one of those that the offered one grew from."""
    try:
        version = Metadata[Root].from_bytes(believed).signed.version
        if version > offered.version:
            return False
        there = source.fetcher.download_bytes(f"{source.metadata}{version}.{trusted.ROOT}", _LONGEST_ROOT)
    except (DownloadError, RepositoryError, OSError, DeserializationError):
        return False
    return there == believed
