"""When the sentences of a person's recording begin: a text file beside it, as sound editors write labels.

One line for each sentence, and the first thing on it is a number of seconds; what follows is for people.
Audacity writes labels like that: from, to, name, with tabs between.
"""

from __future__ import annotations

import math

ENDING = ".txt"
# More lines than a text has sentences: a file that is something else.
_MOST_LINES = 500


class TimesFaultError(Exception):
    """A file of times cannot be read: the line from 1, and why in Swedish."""

    def __init__(self, line: int, message: str) -> None:
        super().__init__(message)
        self.line, self.message = line, message


def read_times(text: str) -> tuple[float, ...]:
    r"""Read the seconds at which sentences begin; empty lines do not count, and a comma is a decimal point.

    >>> read_times("0.000000\t0.000000\tHej du.\n2,5\n")
    (0.0, 2.5)

    Raises:
        TimesFaultError: when a line does not begin with seconds, or with fewer than the line before.
    """
    found: list[float] = []
    for number, line in enumerate(text.splitlines(), start=1):
        words = line.split()
        if not words:
            continue
        seconds = _seconds(words[0])
        if seconds is None or number > _MOST_LINES:
            raise TimesFaultError(number, "Raden ska börja med en tid i sekunder, till exempel 2.5.")
        if found and seconds <= found[-1]:
            raise TimesFaultError(number, "Tiden är inte senare än den på raden före. Skriv dem i ordning.")
        found.append(seconds)
    return tuple(found)


def _seconds(word: str) -> float | None:
    try:
        seconds = float(word.replace(",", "."))
    except ValueError:
        return None
    return seconds if math.isfinite(seconds) and seconds >= 0 else None
