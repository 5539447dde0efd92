"""What is to be heard, and what says it: a recording or the machine's own voice."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Speech:
    """One text as it is to be heard: its language and its sentences, and a recording of it if there is one.

    `spans` are the first character of each sentence in the text as it is seen, and the one after its last;
    `starts` the seconds at which the sentences begin in the recording; empty when nobody knows.
    """

    language: str
    sentences: tuple[str, ...] = ()
    spans: tuple[tuple[int, int], ...] = ()
    recording: Path | None = None
    starts: tuple[float, ...] = ()


class Player(Protocol):
    """Says one speech at a time; everything happens in the thread that draws, and nothing there waits."""

    def languages(self) -> frozenset[str]:
        """Return the codes of the languages it can say any text in."""
        ...

    def can_say(self, speech: Speech) -> bool:
        """Tell whether it can say this one."""
        ...

    def say(self, speech: Speech, first: int) -> None:
        """Say a speech from its sentence of this number, instead of whatever is being said."""
        ...

    def stop(self) -> None:
        """Be silent at once; nothing more is told of what was being said."""
        ...

    def set_volume(self, percent: int) -> None:
        """Speak as loud as this from now on, 0 to 100."""
        ...

    def follow_output(self) -> None:
        """Speak where the machine's sound goes now; headphones may have come or gone."""
        ...

    def tell(self, begun: Callable[[int], None], ended: Callable[[], None]) -> None:
        """Call back with the number of each sentence as it begins, and when the last is said."""
        ...
