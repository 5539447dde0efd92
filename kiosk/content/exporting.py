"""A pack as one JSON document, for whoever wants its data elsewhere; authoring side only."""

from __future__ import annotations

import json
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from kiosk import paths
from kiosk.content.inspecting import compile_source, icon_names
from kiosk.content.item_types import ITEM_TYPES
from kiosk.content.loading import damage_told, is_source, open_pack
from kiosk.content.program import Program
from kiosk.content.schema import BACKGROUND, DATABASE, FORMAT_VERSION


def export_document(path: Path) -> str:
    """Write a compiled pack, or a source folder without errors, as JSON.

    Raises:
        KnownError: when the folder is no pack, is damaged, or has errors.
    """
    if not is_source(path):
        return _document(path)
    with tempfile.TemporaryDirectory() as folder:
        compiled = Path(folder, "pack")
        compile_source(path, compiled, None, Program(icon_names(paths.assets())))
        return _document(compiled)


def _document(folder: Path) -> str:
    # Opening tells a damaged or foreign pack from a good one.
    open_pack(folder).close()
    with damage_told(folder), closing(sqlite3.connect(folder / DATABASE)) as connection:
        database = Database(connection)
        document: dict[str, Any] = {"format": FORMAT_VERSION}
        document |= {row["key"]: json.loads(row["value"]) for row in database["meta"].rows}
        document |= {kind: [] for kind in (*ITEM_TYPES, BACKGROUND)}
        for row in database["item"].rows_where(order_by="kind, position"):
            document[row["kind"]].append(json.loads(row["json"]))
        document["courses"] = [
            json.loads(row["json"]) for row in database["course"].rows_where(order_by="position")
        ]
        document["texts"] = _texts(database)
        document["media"] = list(database["media"].rows)
    return json.dumps(document, ensure_ascii=False, indent=1)


def _texts(database: Database) -> dict[str, dict[str, str]]:
    texts: dict[str, dict[str, str]] = {}
    for row in database["text"].rows_where(order_by="language, key"):
        texts.setdefault(row["language"], {})[row["key"]] = row["text"]
    return texts
