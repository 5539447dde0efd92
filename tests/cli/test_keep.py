"""`kiosk keep` hands on to `kiosk run` what it was given."""

from __future__ import annotations

import argparse
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from kiosk.cli import keep, run

ROOT = Path(__file__).resolve().parents[2]


def _parsed(module_arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    run.add_arguments(parser)
    return parser.parse_args(module_arguments)


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["--profile", "bus"],
        ["--window", "1080x1920", "--offscreen"],
        ["--pack", "/media/a stick/pack", "--state", "/elsewhere"],
    ],
    ids=" ".join,
)
def test_what_is_kept_is_what_would_be_run(arguments: list[str], tmp_path: Path) -> None:
    given = _parsed(arguments)

    handed_on = _parsed(keep._passed_on(given, tmp_path))

    assert handed_on.state == tmp_path
    for name in ("pack", "window", "profile", "offscreen"):
        assert getattr(handed_on, name) == getattr(given, name)


def test_both_take_the_same() -> None:
    parser = argparse.ArgumentParser()
    keep.add_arguments(parser)

    assert vars(parser.parse_args([])) == vars(_parsed([]))


@pytest.mark.full
@pytest.mark.skipif(sys.platform != "linux", reason="the offscreen platform is tried on Linux")
def test_whoever_ends_the_keeper_ends_the_kiosk_with_it(tmp_path: Path) -> None:
    command = ["-m", "kiosk", "keep", "--offscreen", "--window", "540x960", "--state", str(tmp_path)]
    with subprocess.Popen([sys.executable, *command], cwd=ROOT) as keeper:
        (kiosk,) = _children(keeper)
        keeper.terminate()

        assert keeper.wait(20) == 130
    assert not Path(f"/proc/{kiosk}").exists()


def _children(program: subprocess.Popen[bytes]) -> list[str]:
    """Wait until a program has started another."""
    listed = Path(f"/proc/{program.pid}/task/{program.pid}/children")
    for _ in range(200):
        children = listed.read_text("ascii").split()
        if children:
            return children
        with suppress(subprocess.TimeoutExpired):
            program.wait(0.05)
    return []
