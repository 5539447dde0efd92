"""Settings in the kiosk's memory."""

from __future__ import annotations

from kiosk.staff.settings import ReadSettings, Settings, read_rows, write_rows
from kiosk.state.database import State

# No setting may be this; bytes where text should be count as it.
_DAMAGED = "\x00"


def load_settings(state: State) -> ReadSettings:
    """Read the settings of this kiosk; what is missing or damaged has its default.

    Raises:
        StateError: when the disk or another process is in the way.
    """
    rows = state.read("SELECT key, value FROM settings")
    return read_rows({key: value if isinstance(value, str) else _DAMAGED for key, value in rows})


def save_settings(state: State, settings: Settings) -> None:
    """Keep the settings; lines of another version of the program stay.

    Raises:
        StateError: when nothing can be written; then nothing has changed.
    """
    with state.change() as database:
        database.executemany(
            "INSERT INTO settings VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value",
            list(write_rows(settings).items()),
        )
    state.keep_copy()
