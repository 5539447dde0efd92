"""`kiosk doctor`: what this machine can and cannot do, in plain words."""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk.clock import SystemClock
from kiosk.errors import KnownError
from kiosk.paths import assets, cache_dir, default_pack, own_command, state_dir

if TYPE_CHECKING:
    from kiosk.content.head import PackHead
    from kiosk.staff.conditions import Condition
    from kiosk.staff.health import Equipment
    from kiosk.state.database import State

# Seconds that the system may take to tell of its screens; a driver that hangs must not hang the doctor.
_PATIENCE = 20
# Qt platforms that draw on no screen.
_NO_SCREEN = {"offscreen", "minimal", "vnc"}
_MARKS = {"ok": "OK   ", "warn": "VARNA", "bad": "FEL  "}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what `kiosk doctor` takes."""
    parser.add_argument("--json", action="store_true", help="ett JSON-dokument på stdout")
    parser.add_argument("--state", type=Path, help="mapp för kioskens eget minne")
    # What the doctor asks a second process, because Qt ends the one in which it finds no screen.
    parser.add_argument("--equipment", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--printer", default="", help=argparse.SUPPRESS)


def main(args: argparse.Namespace) -> int:
    """Look at everything and say it: 0 when nothing is bad, 1 otherwise."""
    if args.equipment:
        return _print_equipment(args.printer)
    from kiosk.staff.conditions import Level, worst
    from kiosk.staff.examination import Subject, examine

    folder = state_dir(args.state, os.environ)
    with _memory(folder) as state:
        subject = Subject(folder, state, _factory_head(folder), assets().parent)
        conditions = examine(subject, SystemClock(), _equipment(_chosen_printer(state)))
    bad = worst(conditions) is Level.BAD
    sys.stdout.write(_document(conditions, bad) if args.json else _in_words(conditions))
    return 1 if bad else 0


@contextmanager
def _memory(folder: Path) -> Iterator[State | str | None]:
    """Open the kiosk's memory when it is there and whole; nothing is made or mended here."""
    from kiosk.staff.examination import look_at_memory
    from kiosk.state.copies import DATABASE
    from kiosk.state.database import open_state
    from kiosk.state.problems import StateError

    if not (folder / DATABASE).is_file():
        yield None
        return
    problem = look_at_memory(folder)
    if problem is not None:
        yield problem
        return
    try:
        state = open_state(folder)
    except StateError as refused:
        yield refused.message
        return
    try:
        yield state
    finally:
        state.close()


def _factory_head(folder: Path) -> PackHead | str:
    from kiosk.content.loading import open_source_or_compiled

    try:
        opened = open_source_or_compiled(default_pack(), cache_dir(folder))
    except KnownError as problem:
        return problem.message
    opened.close()
    return opened.head


def _chosen_printer(state: State | str | None) -> str:
    from kiosk.staff.keeping import load_settings

    return "" if state is None or isinstance(state, str) else load_settings(state).settings.printer


def _equipment(printer: str) -> Equipment:
    """Tell what is plugged in; what cannot be told is not there."""
    from kiosk.cli.run import no_display
    from kiosk.staff.health import Equipment, Monitor, Printer

    shown = not no_display() and os.environ.get("QT_QPA_PLATFORM", "") not in _NO_SCREEN
    found = _ask_qt(printer, dict(os.environ)) if shown else None
    monitors = tuple(Monitor(**each) for each in found["monitors"]) if found else ()
    # Loudspeakers are there without a screen, too.
    found = found or _ask_qt(printer, {**os.environ, "QT_QPA_PLATFORM": "offscreen"})
    if not found:
        return Equipment()
    printers = tuple(Printer(**each) for each in found["printers"])
    return Equipment(monitors, tuple(found["sounds"]), tuple(found["panels"]), printers)


def _ask_qt(printer: str, environment: dict[str, str]) -> Any:
    """Ask Qt in a process of its own, which it may end and a driver may hang; None when nothing came back."""
    try:
        done = subprocess.run(
            [*own_command(), "doctor", "--equipment", "--printer", printer],
            cwd=assets().parent,
            env=environment,
            capture_output=True,
            text=True,
            check=True,
            timeout=_PATIENCE,
        )
        return json.loads(done.stdout)
    except (OSError, subprocess.SubprocessError, ValueError):
        return None


def _print_equipment(printer: str) -> int:
    from kiosk.ui.equipment import read_equipment, read_printers

    print(json.dumps(asdict(replace(read_equipment(), printers=read_printers(printer)))))
    return 0


def _document(conditions: tuple[Condition, ...], bad: bool) -> str:
    rows = [{**asdict(each), "level": str(each.level)} for each in conditions]
    return json.dumps({"ok": not bad, "conditions": rows}, ensure_ascii=False) + "\n"


def _in_words(conditions: tuple[Condition, ...]) -> str:
    lines = []
    for each in conditions:
        lines.append(f"{_MARKS[each.level]}  {each.says}")
        if each.do:
            lines.append(f"       {each.do}")
    return "\n".join(lines) + "\n"
