"""The kiosk's mark in the counts, kept beside its settings; staff never see it among them."""

from __future__ import annotations

from contextlib import suppress

from kiosk.state.database import State
from kiosk.state.problems import StateError
from kiosk.statistics.sites import is_mark, new_mark

_KEY = "mark"


def kiosk_mark(state: State) -> str:
    """Give what tells this kiosk from all others in the counts: drawn by lot once, and kept.

    Where it cannot be kept it holds until the kiosk ends; its counts cannot be kept there either.
    """
    with suppress(StateError):
        kept = [value for (value,) in state.read("SELECT value FROM settings WHERE key = ?", (_KEY,))]
        if kept and isinstance(kept[0], str) and is_mark(kept[0]):
            return kept[0]
    mark = new_mark()
    with suppress(StateError):
        _keep(state, mark)
    return mark


def _keep(state: State, mark: str) -> None:
    with state.change() as database:
        database.execute(
            "INSERT INTO settings VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value",
            (_KEY, mark),
        )
    state.keep_copy()
