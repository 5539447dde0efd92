"""Which films have taken the whole kiosk down with them: after the second time they are shown as pictures.

A decoder is the largest piece of foreign code that reads what a pack brings. Before it gets a file, the
file's name stands in a record beside the kiosk's memory, and is struck out when the film is let go. A name
that still stands there at the next start, while the machine has not been off, was playing when the kiosk
died. A power cut leaves the same name, but the machine has started since: that proves nothing.
"""

from __future__ import annotations

import json
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

FILE = "films.json"
# Once may be an accident.
MOST_FALLS = 2
# Seconds by which two readings of when the machine started may differ.
_SLACK = 5.0


@dataclass(frozen=True, slots=True)
class FilmRecord:
    """What is known: which file is being played on a machine started when, and how often each one fell.

    `machine` is the time in seconds since 1970 at which the machine was started.
    """

    playing: str = ""
    machine: float = 0.0
    falls: tuple[tuple[str, int], ...] = ()


def machine_started() -> float:
    """Return when this machine was started, in seconds since 1970."""
    return time.time() - time.monotonic()


class Quarantine:
    """The record of one kiosk's films. What the disk does to it never disturbs a film."""

    def __init__(self, folder: Path, machine: float) -> None:
        """Read the record of the run before, and count a film that did not survive it.

        Args:
            folder: where the kiosk's memory is.
            machine: when the machine was started, as `machine_started` says.
        """
        self._file = folder / FILE
        self._machine = machine
        self._playing = ""
        record = _read(self._file)
        self._falls = dict(record.falls)
        if record.playing:
            if abs(record.machine - machine) < _SLACK:
                self._falls[record.playing] = self._falls.get(record.playing, 0) + 1
            self._write("")

    @property
    def held(self) -> frozenset[str]:
        """The files that are not played any more."""
        return frozenset(name for name, falls in self._falls.items() if falls >= MOST_FALLS)

    def begin(self, name: str) -> None:
        """Note that a file is handed to the player."""
        self._write(name)

    def end(self, name: str) -> None:
        """Note that the player has let go of a file; it may have the next one already."""
        if name == self._playing:
            self._write("")

    def _write(self, playing: str) -> None:
        self._playing = playing
        kept = {"playing": playing, "machine": self._machine, "falls": self._falls}
        scratch = self._file.with_suffix(".tmp")
        with suppress(OSError):
            scratch.write_text(json.dumps(kept), "utf-8")
            # Not made durable: only what outlives the process counts, not what outlives the machine.
            scratch.replace(self._file)


def held_films(folder: Path) -> frozenset[str]:
    """Tell which files are not played on the kiosk whose memory is in a folder."""
    return frozenset(name for name, falls in _read(folder / FILE).falls if falls >= MOST_FALLS)


def _read(file: Path) -> FilmRecord:
    try:
        kept = json.loads(file.read_text("utf-8"))
        falls = tuple((str(name), int(falls)) for name, falls in kept["falls"].items())
        return FilmRecord(str(kept["playing"]), float(kept["machine"]), falls)
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        return FilmRecord()
