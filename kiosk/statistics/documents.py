"""The counts as one JSON document or as CSV, by sqlite-utils (ADR 0003); authoring side only."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from sqlite_utils import Database

from kiosk.statistics.database import LAST_DAY, CountsFile
from kiosk.statistics.export import csv_text
from kiosk.statistics.problems import problems_told
from kiosk.statistics.tables import ROWS


def json_document(file: CountsFile | None, since: str = "", until: str = LAST_DAY) -> str:
    """Write the counters as a list of objects; an empty one where nothing was counted.

    Raises:
        CountsError: when the file cannot be read.
    """
    return json.dumps(list(_rows(file, since, until)), indent=1)


def csv_document(file: CountsFile | None, since: str = "", until: str = LAST_DAY) -> str:
    """Write the counters as CSV with a line of names.

    Raises:
        CountsError: when the file cannot be read.
    """
    return csv_text(row.values() for row in _rows(file, since, until))


def _rows(file: CountsFile | None, since: str, until: str) -> Iterator[dict[str, Any]]:
    if file is not None:
        with problems_told():
            yield from Database(file.connection).query(ROWS, {"since": since, "until": until})
