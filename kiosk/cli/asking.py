"""Asks the person at the terminal before something that is hard to undo."""

from __future__ import annotations

import sys


def agreed(question: str, is_yes: bool) -> bool:
    """Tell whether a person said yes; with `is_yes` (`--yes`) the answer was given beforehand.

    Where nobody can answer, it is no.
    """
    if is_yes:
        return True
    if not sys.stdin.isatty():
        return False
    print(f"{question} [ja/nej] ", end="", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip().lower() in {"ja", "j"}
