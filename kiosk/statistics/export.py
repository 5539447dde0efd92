"""The counts as JSON Lines: what a kiosk writes on a stick, and what `kiosk stats merge` reads.

A line is one day (languages: one month) of one event: `{"site": …, "series": …, "period": …, "event": …,
"keys": […], "n": […]}`. A day's numbers only ever grow, so that of two lines for the same site, series,
period and event the one with the larger sum is the later one: a file may be read twice, and an old one beside
a new one, and nothing is counted twice.
"""

from __future__ import annotations

import csv
import errno
import io
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import date
from itertools import count, groupby
from pathlib import Path

from kiosk.durable import put
from kiosk.errors import KnownError
from kiosk.statistics.database import Row

ENDING = ".jsonl"
_TABLE = ".csv"
_ENDINGS = (ENDING, _TABLE)

_OTHER = "Prova ett annat USB-minne."
_GONE = f"Räkningen kunde inte skrivas till USB-minnet. {_OTHER}"
FULL = f"USB-minnet är fullt. {_OTHER}"
_PROTECTED = f"USB-minnet går inte att skriva på. {_OTHER}"
_REFUSED = {
    **dict.fromkeys((errno.ENOSPC, errno.EDQUOT), FULL),
    **dict.fromkeys((errno.EROFS, errno.EACCES, errno.EPERM), _PROTECTED),
}


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


def csv_text(rows: Iterable[Iterable[object]]) -> str:
    """Write rows as CSV under a line of names. No cell can be taken for a formula: ids have no signs."""
    written = io.StringIO()
    table = csv.writer(written, lineterminator="\n")
    table.writerow(Row._fields)
    table.writerows(rows)
    return written.getvalue()


def write_export(folder: Path, rows: Sequence[Row], site: str, today: date) -> str:
    """Write everything into two new files of a folder, such as a stick's, and give the name they share.

    One is for `kiosk stats merge`, the other for a spreadsheet; to merge both counts nothing twice.

    Raises:
        KnownError: when it cannot be written; nothing half written is left.
    """
    texts = {ENDING: "".join(f"{line}\n" for line in json_lines(rows)), _TABLE: csv_text(rows)}
    try:
        name = _free_name(folder, f"counts-{site}-{today.isoformat()}")
        targets = {folder / f"{name}{ending}": text for ending, text in texts.items()}
        _write_all(targets)
    except OSError as problem:
        raise KnownError(_REFUSED.get(problem.errno or 0, _GONE)) from problem
    return name


def _free_name(folder: Path, wanted: str) -> str:
    names = (wanted if number == 1 else f"{wanted}-{number}" for number in count(1))
    return next(name for name in names if not any((folder / f"{name}{each}").exists() for each in _ENDINGS))


def _write_all(targets: Mapping[Path, str]) -> None:
    """Write all of them, or none."""
    besides = {path: path.with_name(f"{path.name}.new") for path in targets}
    try:
        for path, text in targets.items():
            besides[path].write_text(text, encoding="utf-8", newline="\n")
        for path, beside in besides.items():
            put(beside, path)
    except OSError:
        for path in (*besides.values(), *targets):
            # The stick may be gone, and the files with it.
            with suppress(OSError):
                path.unlink()
        raise
