"""Whether the program's files are those that were delivered."""

from __future__ import annotations

from pathlib import Path

from kiosk.staff.conditions import Level
from kiosk.staff.health_content import FileFacts, program_condition
from kiosk.staff.integrity import LISTING, compare_files, list_files


def test_the_programs_files_are_compared_with_their_list(tmp_path: Path) -> None:
    for name in ("kiosk", "lib/a.so", "assets/å.svg", "gone"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(name, encoding="utf-8")
    (tmp_path / LISTING).write_text(list_files(tmp_path), encoding="utf-8")
    assert program_condition(compare_files(tmp_path)).level is Level.OK

    (tmp_path / "gone").unlink()
    (tmp_path / "lib" / "a.so").write_text("other", encoding="utf-8")
    (tmp_path / "lib" / "more.so").write_text("more", encoding="utf-8")
    facts = compare_files(tmp_path)

    assert (facts.missing, facts.changed, facts.added) == (("gone",), ("lib/a.so",), ("lib/more.so",))
    assert program_condition(facts).says == "3 filer i programmet är inte som de ska."
    assert program_condition(FileFacts(listed=4, missing=("gone",))).says.startswith("En fil")


def test_a_program_that_lost_its_list_is_not_taken_for_whole(tmp_path: Path) -> None:
    assert program_condition(compare_files(tmp_path)).level is Level.BAD

    (tmp_path / LISTING).write_bytes(b"\xff\x00")
    assert program_condition(compare_files(tmp_path)).level is Level.BAD


def test_a_checkout_needs_no_list() -> None:
    assert program_condition(compare_files(Path(__file__).resolve().parents[2])).level is Level.OK
