"""The first thing anybody types: dev.py says what is wrong in one sentence, and costs next to nothing."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from build import environment, system

ROOT = Path(__file__).resolve().parent.parent


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux can be without a display")
def test_run_without_a_display_offers_offscreen() -> None:
    done = _dev("run")

    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "--offscreen" in done.stderr
    assert done.stdout == ""


def test_the_bundle_knows_its_arguments() -> None:
    done = _dev("bundle", "--cake")

    assert done.returncode == 2
    assert "--cake" in done.stderr


@pytest.mark.parametrize("arguments", [[], ["dance"], ["lint", "kiosk"], ["setup", "twice"]])
def test_wrong_usage_shows_the_commands(arguments: list[str]) -> None:
    done = _dev(*arguments)

    assert done.returncode == 2
    assert "python3 dev.py COMMAND" in done.stdout + done.stderr


def test_a_second_setup_costs_next_to_nothing() -> None:
    times = []
    for _ in range(5):
        started = time.perf_counter()
        assert _dev("setup").returncode == 0
        times.append(time.perf_counter() - started)

    # Its own time is about 20 ms; the rest is Python's start on a busy machine.
    assert min(times) < 0.5


def test_a_library_that_is_not_there_names_its_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(system, "_library_folders", lambda: [tmp_path])
    (tmp_path / "libEGL.so.1").touch()

    if sys.platform == "linux":
        assert "libgl1" in system.missing_qt_packages()
        assert "libegl1" not in system.missing_qt_packages()
    else:
        assert system.missing_qt_packages() == []


def test_who_may_not_install_is_told_what_to_type(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(system, "_is_debian", lambda: True)
    monkeypatch.setattr(system, "_may_install", lambda: False)

    assert not system.install_packages(["libegl1", "libgl1"])
    assert capsys.readouterr().err.endswith("sudo apt install libegl1 libgl1\n")


def test_an_environment_from_another_lock_is_not_current(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lock = tmp_path / "requirements.lock"
    lock.write_bytes(environment.LOCK.read_bytes() + b"# changed\n")

    assert environment.is_current()
    monkeypatch.setattr(environment, "LOCK", lock)
    assert not environment.is_current()


def test_translations_are_compiled_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = tmp_path / "kiosk_sv.ts"
    source.write_text(
        '<?xml version="1.0"?><!DOCTYPE TS><TS version="2.1" language="sv"></TS>', encoding="utf-8"
    )
    monkeypatch.setattr(environment, "TRANSLATIONS", tmp_path)

    assert environment.compile_translations()
    compiled = source.with_suffix(".qm")
    first = compiled.stat().st_mtime_ns
    assert environment.compile_translations()
    assert compiled.stat().st_mtime_ns == first

    os.utime(source, ns=(first + 10**9, first + 10**9))
    assert environment.compile_translations()
    assert compiled.stat().st_mtime_ns != first


def test_the_lock_names_no_index() -> None:
    assert "://" not in environment.LOCK.read_text(encoding="utf-8")


def _dev(*arguments: str) -> subprocess.CompletedProcess[str]:
    without_display = {
        name: value
        for name, value in os.environ.items()
        if name not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    }
    return subprocess.run(
        [sys.executable, str(ROOT / "dev.py"), *arguments],
        capture_output=True,
        text=True,
        check=False,
        timeout=30,
        env=without_display,
    )
