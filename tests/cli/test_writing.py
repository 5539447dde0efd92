"""What commands write is there as a whole, or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.cli.writing import write_out
from kiosk.errors import KnownError


def test_what_is_written_takes_the_place_of_what_was_there(tmp_path: Path) -> None:
    out = tmp_path / "report.html"
    out.write_text("before", "utf-8")

    write_out(out, "å\n")

    assert out.read_bytes() == "å\n".encode()
    assert list(tmp_path.iterdir()) == [out]


@pytest.mark.parametrize("where", ["missing/report.html", "a-file/report.html", "a-folder"])
def test_where_nothing_can_be_written_one_sentence_says_so_and_nothing_is_left(
    tmp_path: Path, where: str
) -> None:
    (tmp_path / "a-file").write_text("mine", "utf-8")
    (tmp_path / "a-folder").mkdir()

    with pytest.raises(KnownError, match=r"Det gick inte att skriva .* Välj en annan plats"):
        write_out(tmp_path / where, "page")

    assert sorted(path.name for path in tmp_path.iterdir()) == ["a-file", "a-folder"]
    assert list((tmp_path / "a-folder").iterdir()) == []
