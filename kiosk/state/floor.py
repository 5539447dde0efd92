"""The clock floor: a time that has surely passed. A kiosk without a network may believe any date.

Time is kept as UTC text of one shape, so that text order is time order.
"""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime

from kiosk.clock import PROGRAM_MADE
from kiosk.state.database import State

_SHAPE = "%Y-%m-%dT%H:%M:%SZ"


def as_text(moment: datetime) -> str:
    """Write a moment as UTC text, to the second.

    >>> as_text(datetime(2026, 11, 23, 9, 0, tzinfo=UTC))
    '2026-11-23T09:00:00Z'
    """
    return moment.astimezone(UTC).strftime(_SHAPE)


def as_moment(text: str) -> datetime:
    """Read what `as_text` wrote.

    Raises:
        ValueError: when it is no such text.
    """
    return datetime.strptime(text, _SHAPE).replace(tzinfo=UTC)


def read_floor(state: State) -> datetime:
    """Tell the earliest time it can be now."""
    rows = state.read("SELECT floor FROM clock")
    return max(PROGRAM_MADE, as_moment(rows[0][0])) if rows else PROGRAM_MADE


def raise_floor(database: sqlite3.Connection, moment: datetime) -> None:
    """Raise the floor inside a change; an earlier moment leaves it where it is."""
    database.execute(
        "INSERT INTO clock VALUES (1, ?) ON CONFLICT DO UPDATE SET floor = max(floor, excluded.floor)",
        (as_text(moment),),
    )
