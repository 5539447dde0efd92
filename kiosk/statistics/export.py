"""The counts as JSON Lines: what a kiosk writes on a stick, and what `kiosk stats merge` reads.

A line is one day (languages: one month) of one event: `{"site": …, "series": …, "period": …, "event": …,
"keys": […], "n": […]}`. A day's numbers only ever grow, so that of two lines for the same site, series,
period and event the one with the larger sum is the later one: a file may be read twice, and an old one beside
a new one, and nothing is counted twice.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import count, groupby
from pathlib import Path

from kiosk.durable import put
from kiosk.errors import KnownError
from kiosk.statistics.database import Row

ENDING = ".jsonl"


def json_lines(rows: Iterable[Row]) -> Iterator[str]:
    """Write rows that stand in order of site, series, period and event."""
    for (site, series, period, event), group in groupby(rows, key=lambda row: row[:4]):
        counters = list(group)
        line = {
            "site": site,
            "series": series,
            "period": period,
            "event": event,
            "keys": [row.key for row in counters],
            "n": [row.n for row in counters],
        }
        yield json.dumps(line, separators=(",", ":"))


def write_export(folder: Path, rows: Iterable[Row], site: str, today: date) -> Path:
    """Write everything into a new file of a folder, such as a stick's, and name it.

    Raises:
        KnownError: when it cannot be written; nothing half written is left.
    """
    names = (f"counts-{site}-{today.isoformat()}{'' if n == 1 else f'-{n}'}{ENDING}" for n in count(1))
    target = next(path for path in (folder / name for name in names) if not path.exists())
    beside = target.with_name(f"{target.name}.new")
    try:
        beside.write_text("".join(f"{line}\n" for line in json_lines(rows)), encoding="utf-8", newline="\n")
        put(beside, target)
    except OSError as problem:
        _drop(beside)
        raise KnownError(
            f"Räkningen kunde inte skrivas till {folder}: {problem.strerror}. Prova ett annat USB-minne."
        ) from problem
    return target


def _drop(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError:
        # The stick is gone, and the file with it.
        return
