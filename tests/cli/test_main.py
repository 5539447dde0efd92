"""The `kiosk` command finds its parts, and ends as scripts expect."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

from kiosk import __version__
from kiosk.cli.main import COMMANDS, Command, main
from kiosk.errors import KnownError


def _run(end: Callable[[], int], monkeypatch: pytest.MonkeyPatch) -> int:
    module = ModuleType("a_command")
    module.add_arguments = lambda parser: parser.add_argument("--deep", action="store_true")  # type: ignore[attr-defined]
    module.main = lambda _args: end()  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "a_command", module)
    return main(["go"], {"go": Command("a_command", "prov")})


@pytest.mark.parametrize("arguments", [[], ["dance"], ["--dance"]])
def test_no_or_an_unknown_command_is_wrong_usage(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert all(name in captured.err for name in COMMANDS)


def test_help_and_version_are_fine(capsys: pytest.CaptureFixture[str]) -> None:
    assert [main(["--help"]), main(["--version"]), main(["pack", "--help"])] == [0, 0, 0]
    assert __version__ in capsys.readouterr().out


@pytest.mark.parametrize("status", [0, 1])
def test_the_status_is_the_command_s_own(status: int, monkeypatch: pytest.MonkeyPatch) -> None:
    assert _run(lambda: status, monkeypatch) == status


def test_a_known_error_is_told_and_is_status_1(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail() -> int:
        raise KnownError("Disken är full. Ta bort något.")

    assert _run(fail, monkeypatch) == 1
    assert capsys.readouterr().err == "Disken är full. Ta bort något.\n"


def test_a_kiosk_without_the_author_s_libraries_says_where_to_go(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def check() -> int:
        raise ModuleNotFoundError("No module named 'pydantic'", name="pydantic")

    monkeypatch.setattr(sys, "frozen", True, raising=False)

    assert _run(check, monkeypatch) == 1
    told = capsys.readouterr().err
    assert "pydantic" in told
    assert "kontorsdatorn" in told
    assert told.count("\n") == 1


def test_a_checkout_without_a_library_is_a_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    def check() -> int:
        raise ModuleNotFoundError("No module named 'pydantic'", name="pydantic")

    with pytest.raises(ModuleNotFoundError):
        _run(check, monkeypatch)


def test_control_c_is_status_130_and_says_nothing(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupt() -> int:
        raise KeyboardInterrupt

    assert _run(interrupt, monkeypatch) == 130
    assert capsys.readouterr().err == ""


def test_a_fault_of_ours_is_not_hidden(monkeypatch: pytest.MonkeyPatch) -> None:
    def fault() -> int:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        _run(fault, monkeypatch)


_PROGRAM = [sys.executable, "-m", "kiosk"]


def test_the_program_speaks_utf_8_whatever_the_locale() -> None:
    environment = {**os.environ, "LC_ALL": "C", "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    answer = subprocess.run([*_PROGRAM, "--help"], capture_output=True, env=environment, check=True)
    assert "Så här" in answer.stdout.decode("utf-8")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGPIPE and no such shell")
def test_a_reader_that_stops_causes_no_complaint() -> None:
    program = subprocess.Popen([*_PROGRAM, "--help"], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert program.stdout is not None
    assert program.stderr is not None
    program.stdout.close()
    assert program.stderr.read() == b""
    assert program.wait() in {0, 1}
    program.stderr.close()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a disk that is always full")
def test_a_full_disk_is_told_without_a_traceback() -> None:
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        answer = subprocess.run(
            [*_PROGRAM, "--help"], stdout=full, stderr=subprocess.PIPE, text=True, check=False
        )
    assert answer.returncode == 1
    assert answer.stderr.startswith("Det gick inte: ")
    assert "Traceback" not in answer.stderr


def test_a_command_imports_no_other() -> None:
    script = (
        "import sys; from kiosk.cli.main import main; main(['pack', '--help']);"
        "print(*[name for name in sys.modules if name.startswith('kiosk.cli.')], file=sys.stderr)"
    )
    answer = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    others = {command.module for name, command in COMMANDS.items() if name != "pack"}
    loaded = set(answer.stderr.split())
    assert "kiosk.cli.pack" in loaded
    assert loaded.isdisjoint(others)
