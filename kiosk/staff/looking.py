"""Looks into a stick before anything is installed: what it is to this kiosk, and what it would change."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk.channel import trusted
from kiosk.channel.activations import active
from kiosk.channel.fetching import open_source
from kiosk.channel.install import look
from kiosk.channel.messages import ChannelError, Failure
from kiosk.channel.names import METADATA
from kiosk.channel.values import Release
from kiosk.channel.verifying import verified
from kiosk.channel.writing import Expected, Writer, WrongBytesError
from kiosk.clock import Clock, reckon
from kiosk.content.comparing import Difference, NamedChange, compare, name_changes
from kiosk.content.contents import read_contents
from kiosk.content.loading import PackError
from kiosk.staff.sticks import Judgement, Verdict, judge, judge_refused
from kiosk.state.database import State
from kiosk.state.floor import read_floor

# What systems leave on a stick that people call empty.
_SYSTEMS = frozenset({"system volume information", "$recycle.bin", "lost+found", "autorun.inf"})
# Folders of a stick that are looked into for a channel, beside the stick itself.
_MOST_FOLDERS = 50


@dataclass(frozen=True, slots=True)
class Look:
    """What a look into a stick found.

    `channel` is the folder to install from, None where there is none; `changes` are counted and `names` given
    only for newer content.
    """

    judgement: Judgement
    channel: Path | None = None
    release: Release | None = None
    changes: tuple[Difference, ...] = ()
    names: tuple[NamedChange, ...] = ()


def look_into(stick: Path, state: State, clock: Clock, shown: Path) -> Look:
    """Look into a stick; nothing is installed, and what is wrong with it is told in the answer.

    `shown` is the database of the pack that the kiosk shows, which the new one is compared with.

    Raises:
        StateError: when the kiosk's memory cannot be read.
    """
    if not stick.is_dir():
        gone = ChannelError(Failure.UNREADABLE, detail=f"{stick} is not there")
        return Look(judge_refused(gone, is_empty=False))
    channel = find_channel(stick)
    try:
        # Without a channel it is asked all the same, so that one place says what is missing.
        release = look(str(channel or stick), state, clock)
    except ChannelError as error:
        return Look(judge_refused(error, is_empty=not any(_of_people(stick))), channel)
    present = active(state)
    judgement = judge(release, present.pack if present else None)
    if judgement.verdict is not Verdict.NEWER or channel is None:
        return Look(judgement, channel, release)
    try:
        return Look(judgement, channel, release, *_changes(channel, state, clock, shown))
    except ChannelError as error:
        return Look(judge_refused(error, is_empty=False), channel)


def find_channel(stick: Path) -> Path | None:
    """Find the folder of a channel: the stick itself, or one of its folders."""
    if (stick / METADATA).is_dir():
        return stick
    folders = (path for path in _of_people(stick) if (path / METADATA).is_dir())
    return next(folders, None)


def _of_people(stick: Path) -> Iterator[Path]:
    """List what people put on a stick: the first of it, in the order of their names."""
    try:
        found = sorted(stick.iterdir())
    except OSError:
        return
    seen = [each for each in found if not each.name.startswith(".") and each.name.lower() not in _SYSTEMS]
    yield from seen[:_MOST_FOLDERS]


def _changes(
    channel: Path, state: State, clock: Clock, shown: Path
) -> tuple[tuple[Difference, ...], tuple[NamedChange, ...]]:
    now = reckon(clock.now(), read_floor(state)).moment
    trust = trusted.read(state, str(channel))
    with (
        verified(open_source(str(channel)), trust.metadata, trust.site, now, state.folder) as found,
        tempfile.TemporaryDirectory(prefix="look-", dir=state.folder) as folder,
    ):
        database = Path(folder) / "pack.sqlite"
        stored = found.database
        expected = Expected(stored.digest, stored.length)
        try:
            with Writer() as writer:
                writer.put(found.read_database(), database, expected, lambda _: None)
                writer.settle()
        except WrongBytesError as problem:
            raise ChannelError(Failure.CHANGED, file="pack.sqlite", detail=problem) from problem
        except OSError as problem:
            raise ChannelError(Failure.UNREADABLE, detail=problem) from problem
        try:
            before, after = read_contents(shown), read_contents(database)
            return compare(before, after), name_changes(before, after)
        except PackError as problem:
            raise ChannelError(Failure.NOT_A_PACK, detail=problem) from problem
