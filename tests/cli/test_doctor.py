"""`kiosk doctor`: plain words on a machine without a screen, and a memory that it only looks at."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from kiosk.cli.display import some_display
from kiosk.staff.access import Access
from kiosk.staff.keeping import save_settings
from kiosk.staff.settings import Settings
from kiosk.state.database import open_state

ROOT = Path(__file__).resolve().parents[2]


def _doctor(folder: Path, *words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    plain = {
        key: value
        for key, value in os.environ.items()
        if key not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    }
    return subprocess.run(
        [sys.executable, "-m", "kiosk", "doctor", "--state", str(folder), *words],
        cwd=ROOT,
        env={**plain, **environment},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


def _levels(done: subprocess.CompletedProcess[str]) -> dict[str, str]:
    return {each["id"]: each["level"] for each in json.loads(done.stdout)["conditions"]}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A kiosk whose staff have chosen a code and measured the screen."""
    folder = tmp_path_factory.mktemp("kiosk")
    state = open_state(folder)
    Access(state, time.monotonic, 2**4).choose("580274")
    save_settings(state, Settings(screen_width_mm=598, screen_height_mm=336))
    state.close()
    return folder


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a screen to ask for")
@pytest.mark.parametrize("display", ["", ":4711", "nobody.invalid:0"])
def test_without_a_screen_the_doctor_says_so_and_neither_hangs_nor_crashes(
    folder: Path, display: str
) -> None:
    done = _doctor(folder, **({"DISPLAY": display} if display else {}))

    assert done.returncode == 1
    assert done.stdout.startswith("FEL    Ingen skärm.\n       Titta om skärmen har ström")
    assert done.stderr == ""


def test_one_json_document_holds_all_that_is_said(folder: Path) -> None:
    done = _doctor(folder, "--json")

    document = json.loads(done.stdout)
    levels = _levels(done)
    assert document["ok"] is (done.returncode == 0)
    assert {
        "disk",
        "clock",
        "memory",
        "pack-age",
        "state",
        "starts",
        "pin",
        "program",
        "printer",
    } <= levels.keys()
    assert (levels["state"], levels["pin"], levels["clock"]) == ("ok", "ok", "ok")
    assert all(each.keys() == {"id", "level", "says", "do", "log"} for each in document["conditions"])


@pytest.mark.skipif(sys.platform != "linux" or not shutil.which("Xvfb"), reason="needs a virtual screen")
def test_a_screen_is_seen(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    with some_display():
        done = _doctor(folder, "--json", DISPLAY=os.environ["DISPLAY"])

    assert _levels(done)["screen"] == "ok"


def test_a_kiosk_that_never_started_is_not_made_by_looking_at_it(tmp_path: Path) -> None:
    levels = _levels(_doctor(tmp_path / "fresh", "--json"))

    assert levels["state"] == "warn"
    assert "pin" not in levels
    assert not (tmp_path / "fresh" / "state.db").exists()


def test_a_damaged_memory_is_told_and_left_for_the_next_start_to_mend(tmp_path: Path) -> None:
    damaged = b"SQLite format 3\0" + bytes(4000)
    (tmp_path / "state.db").write_bytes(damaged)

    done = _doctor(tmp_path)

    assert "FEL    Kioskens minne är skadat. Starta om kiosken, så lagas det." in done.stdout
    assert (tmp_path / "state.db").read_bytes() == damaged
    assert "Traceback" not in done.stderr


def test_a_kiosk_without_a_code_for_staff_is_not_ready(tmp_path: Path) -> None:
    open_state(tmp_path).close()

    assert _levels(_doctor(tmp_path, "--json"))["pin"] == "bad"
