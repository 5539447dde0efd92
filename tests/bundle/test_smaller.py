"""Libraries that were made smaller do what they did: Qt sorts, folds case and knows time zones as before."""

from __future__ import annotations

import doctest
import json
import os
import subprocess
import sys
from pathlib import Path

import PySide6
import pytest

from build import bundle_smaller
from build.bundle_smaller import ICU_CALLS, icu_calls, make_smaller, missing_tools

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or bool(missing_tools()), reason="icu-devtools and binutils make them"
)

_LIBRARIES = Path(PySide6.__file__).parent / "Qt" / "lib"
_ICU = next(iter(_LIBRARIES.glob("libicudata.so.*")), Path())
_BUNDLED = (
    "Core",
    "Gui",
    "Network",
    "Qml",
    "QmlModels",
    "Quick",
    "Multimedia",
    "Widgets",
    "PrintSupport",
    "Test",
)


def ask(first: Path) -> dict[str, object]:
    """Ask Qt, with the libraries of a folder before its own."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.bundle.asking_qt"],
        env={**os.environ, "LD_LIBRARY_PATH": str(first), "LC_ALL": "C.UTF-8"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stderr == ""
    answer: dict[str, object] = json.loads(done.stdout)
    return answer


def test_qt_answers_with_the_small_tables_as_with_the_whole(tmp_path: Path) -> None:
    small = make_smaller(_ICU, f"PySide6/Qt/lib/{_ICU.name}", tmp_path)
    assert small.stat().st_size < _ICU.stat().st_size / 6

    with_small, with_whole = ask(tmp_path), ask(_LIBRARIES)

    assert with_small["loaded"] == [str(small)]
    assert with_whole["loaded"] == [str(_ICU)]
    assert with_small["answers"] == with_whole["answers"]


def test_qt_asks_icu_for_nothing_else() -> None:
    calls = {name: icu_calls(_LIBRARIES / f"libQt6{name}.so.6") for name in _BUNDLED}

    assert calls["Core"], "the test saw no call at all"
    assert {call for each in calls.values() for call in each if not ICU_CALLS.fullmatch(call)} == set()


def test_what_came_in_a_wheel_is_left_as_it_came(tmp_path: Path) -> None:
    library = _LIBRARIES / "libavformat.so.61"

    assert make_smaller(library, "PySide6/Qt/lib/libavformat.so.61", tmp_path) == library


def test_the_examples_in_its_words_hold() -> None:
    assert doctest.testmod(bundle_smaller).failed == 0
