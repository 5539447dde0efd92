"""The pack's items by id."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.content.loading import open_source_or_compiled
from kiosk.ui.shelf import Shelf
from tests.builders import a_pack_folder


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(open_source_or_compiled(a_pack_folder(tmp_path), tmp_path / "cache"))


@pytest.mark.parametrize(
    ("kind", "ids"),
    [
        ("places", ["campus", "vaxeln"]),
        ("routes", ["komvux"]),
        ("stories", ["anna"]),
        ("films", []),
        ("courses", ["vard-1", "bygg-1", "start-1"]),
    ],
)
def test_items_stand_by_their_id_in_the_pack_s_order(shelf: Shelf, kind: str, ids: list[str]) -> None:
    items = getattr(shelf, kind)

    assert list(items) == ids
    assert [item.id for item in items.values()] == ids


def test_each_kind_is_read_once(shelf: Shelf) -> None:
    assert shelf.courses is shelf.courses
    assert shelf.places is shelf.places
    assert shelf.pack is shelf.pack
