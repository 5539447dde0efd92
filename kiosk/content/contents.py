"""What a compiled pack holds, each thing with what tells whether it changed; for comparing two packs."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

from kiosk.content.comparing import Contents
from kiosk.content.loading import damage_told
from kiosk.content.schema import BACKGROUND


def read_contents(database_file: Path) -> Contents:
    """Read what the database of a compiled pack holds: kind → id → its row, a film's with its files' hashes.

    Raises:
        PackError: when the pack is damaged.
    """
    uri = f"{database_file.resolve().as_uri()}?mode=ro&immutable=1"
    with damage_told(database_file.parent), closing(sqlite3.connect(uri, uri=True)) as database:
        contents: dict[str, dict[str, str]] = {}
        media = dict(database.execute("SELECT name, hash FROM media"))
        for kind, name, row in database.execute("SELECT kind, id, json FROM item"):
            if kind != BACKGROUND:
                contents.setdefault(kind, {})[name] = f"{row}{_files(row, media) if kind == 'films' else ''}"
        contents["courses"] = dict(database.execute("SELECT id, json FROM course"))
        contents["texts"] = dict(database.execute("SELECT language || ' ' || key, text FROM text"))
        return contents


def _files(film: str, media: dict[str, str]) -> str:
    # The same name may hold another film.
    values = json.loads(film)
    return " ".join(media.get(values.get(part), "") for part in ("media", "poster"))
