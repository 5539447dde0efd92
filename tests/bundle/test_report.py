"""The report tells why each large part is there, and what must not be."""

from __future__ import annotations

import doctest
from pathlib import Path

import pytest

from build import bundle_report
from build.bundle_report import LARGEST, MOST_PACKED, MOST_UNPACKED, Part, faults, page, parts, without_films

_CORE = Part("program/PySide6/Qt/lib/libQt6Core.so.6", 7_000_000)


def test_a_bundle_of_known_parts_has_no_faults() -> None:
    assert faults([_CORE, Part("program/libpython3.11.so.1.0", 5_000_000)]) == []


def test_a_large_part_that_nobody_explained_stops_the_build() -> None:
    assert faults([_CORE, Part("program/libsurprise.so", 1)]) == [
        "program/libsurprise.so is large and nobody wrote down why it is there (build/bundle_report.py)"
    ]


def test_a_small_part_needs_no_reason() -> None:
    small = [Part(f"program/assets/fonts/{number}.ttf", 2) for number in range(LARGEST)]

    assert faults([*small, Part("program/tiny.so", 1)]) == []


@pytest.mark.parametrize(
    "path",
    [
        "program/PySide6/Qt/lib/libQt6Charts.so.6",
        "program/PySide6/QtDataVisualization.abi3.so",
        "program/PySide6/Qt6VirtualKeyboard.dll",
        "program/PySide6/Qt/lib/libQt6Quick3DPhysics.so.6",
        "program/PySide6/Qt/qml/QtGraphs/qmldir",
    ],
)
def test_what_is_only_under_the_gpl_stops_the_build(path: str) -> None:
    some = [Part(f"program/assets/fonts/{number}.ttf", 2) for number in range(LARGEST)]

    assert faults([*some, Part(path, 1)])[0] == f"{path} is under the GPL only"


@pytest.mark.parametrize(
    "path", ["program/PySide6/Qt/lib/libQt6WebEngineCore.so.6", "program/PySide6/Qt63DCore.dll"]
)
def test_what_is_for_nothing_stops_the_build(path: str) -> None:
    assert any("for nothing" in fault for fault in faults([Part(path, 1)]))


def test_too_heavy_stops_the_build() -> None:
    film = Part("program/content/sormland/media/6f/6f00.webm", MOST_UNPACKED)
    large = Part("kiosk", MOST_UNPACKED)

    assert faults([film, large], packed=MOST_PACKED) == []
    told = faults([film, large, Part("program/libpython3.11.so", 1)], packed=MOST_PACKED + 1)
    assert [fault.split(",")[0] for fault in told] == [
        "without films it weighs 180.0 MB",
        "packed it weighs 55.0 MB",
    ]


def test_links_weigh_nothing_and_films_are_the_pack_s(tmp_path: Path) -> None:
    media = tmp_path / "program/content/sormland/media"
    media.mkdir(parents=True)
    (media / "a.webm").write_bytes(b"12345")
    (tmp_path / "kiosk").write_bytes(b"123")
    (tmp_path / "link").symlink_to("kiosk")

    found = parts(tmp_path)

    assert [part.path for part in found] == ["program/content/sormland/media/a.webm", "kiosk"]
    assert without_films(found) == 3


def test_the_page_gives_each_large_part_its_reason() -> None:
    told = page([_CORE], {"kiosk.tar.zst": 2_000_000})

    assert "2.0 MB  kiosk.tar.zst" in told
    assert "7.0 MB  program/PySide6/Qt/lib/libQt6Core.so.6: Qt: events" in told


def test_the_examples_in_its_words_hold() -> None:
    assert doctest.testmod(bundle_report).failed == 0
