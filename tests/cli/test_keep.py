"""`kiosk keep` hands on to `kiosk run` what it was given."""

from __future__ import annotations

import argparse
from pathlib import Path

import pytest

from kiosk.cli import keep, run


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
