"""Finds the command that was asked for and runs it; imports no other, so that none pays for another.

A command's module has `add_arguments(parser)` and `main(args) -> int`, and gives the exit status:
0 fine, 1 refused or findings, 2 wrong usage.
"""

from __future__ import annotations

import argparse
import io
import os
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from importlib import import_module
from typing import NamedTuple, NoReturn, Protocol, cast

from kiosk import __version__
from kiosk.errors import KnownError

FINE, REFUSED, WRONG_USAGE, INTERRUPTED = 0, 1, 2, 130


class Command(NamedTuple):
    """Where a command is, and what it does in one line."""

    module: str
    does: str


COMMANDS: Mapping[str, Command] = {
    "run": Command("kiosk.cli.run", "öppna kiosken"),
    "keep": Command("kiosk.cli.keep", "kör kiosken och starta om den när den hänger; utan systemd"),
    "selftest": Command("kiosk.cli.selftest", "kör hela kiosken själv och mät"),
    "shots": Command("kiosk.cli.shots", "ta bilder av skärmarna"),
    "match": Command("kiosk.cli.match", "vägledningen utan skärm"),
    "slip": Command("kiosk.cli.slip", "rita lappen som den skrivs ut"),
    "printer": Command("kiosk.cli.printer", "hur en skrivare mår"),
    "audit": Command("kiosk.cli.audit", "vad ingen besökare når, och vad som saknas"),
    "audit-access": Command("kiosk.cli.audit_access", "vad någon inte kan se, läsa, nå eller trycka på"),
    "unlock": Command("kiosk.cli.unlock", "låt personalen vid en kiosk välja en ny kod"),
    "doctor": Command("kiosk.cli.doctor", "vad den här datorn kan och inte kan"),
    "pack": Command("kiosk.cli.pack", "kontrollera, publicera och installera innehåll"),
    "keys": Command("kiosk.cli.keys", "nycklar som signerar en kanal"),
    "trust": Command("kiosk.cli.trust", "säg vilken kanal kiosken litar på"),
    "stats": Command("kiosk.cli.stats", "det kiosken har räknat: fil, rapport, många kioskar"),
}


class CommandModule(Protocol):
    """What every command's module offers."""

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        """Say what the command takes."""
        ...

    def main(self, args: argparse.Namespace) -> int:
        """Carry it out and give the exit status."""
        ...


class Parser(argparse.ArgumentParser):
    """An argument parser that says in Swedish that the usage is wrong."""

    def error(self, message: str) -> NoReturn:
        """Print usage and what is wrong, and leave with status 2."""
        self.print_usage(sys.stderr)
        self.exit(WRONG_USAGE, f"{self.prog}: fel i anropet: {message}\n")


def main(arguments: Sequence[str], commands: Mapping[str, Command] = COMMANDS) -> int:
    """Run one command line (without the program's name) and give its exit status."""
    _speak_utf8()
    try:
        status = _run(arguments, commands)
        sys.stdout.flush()
    except KnownError as known:
        print(known.message, file=sys.stderr)
        return REFUSED
    except ModuleNotFoundError as missing:
        # An installed kiosk lacks what makes and publishes content, on purpose; in a checkout it is a fault.
        if not getattr(sys, "frozen", False):
            raise
        print(
            f"Det här kommandot fungerar inte på en kiosk: {missing.name} saknas. Kör det på kontorsdatorn.",
            file=sys.stderr,
        )
        return REFUSED
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read stopped reading (`| head`).
        _drop_output()
        return REFUSED
    except OSError as problem:
        # A full disk, a drive that was pulled out: the machine's, not ours.
        where = f" ({problem.filename})" if problem.filename else ""
        print(f"Det gick inte: {problem.strerror}{where}. Kontrollera disk och rättigheter.", file=sys.stderr)
        _drop_output()
        return REFUSED
    except SystemExit as left:
        return left.code if isinstance(left.code, int) else FINE if left.code is None else REFUSED
    return status


def _run(arguments: Sequence[str], commands: Mapping[str, Command]) -> int:
    if not arguments:
        print(usage(commands), file=sys.stderr)
        return WRONG_USAGE
    name, *rest = arguments
    if name in {"-h", "--help"}:
        print(usage(commands))
        return FINE
    if name == "--version":
        print(f"kiosk {__version__}")
        return FINE
    command = commands.get(name)
    if command is None:
        print(f"Kommandot ”{name}” finns inte.\n\n{usage(commands)}", file=sys.stderr)
        return WRONG_USAGE
    module = cast(CommandModule, import_module(command.module))
    parser = Parser(prog=f"kiosk {name}", description=command.does)
    module.add_arguments(parser)
    return module.main(parser.parse_args(rest))


def usage(commands: Mapping[str, Command] = COMMANDS) -> str:
    """Say which commands there are."""
    width = max(map(len, commands))
    lines = [f"  {name:{width}}  {command.does}" for name, command in commands.items()]
    return "\n".join(
        ["Så här: kiosk KOMMANDO …", "", *lines, "", "kiosk KOMMANDO --help säger mer om ett kommando."]
    )


def _drop_output() -> None:
    # What is left in the buffer cannot be written, and Python would complain when it closes stdout.
    with suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _speak_utf8() -> None:
    # Scripts read what is printed; it must not depend on the locale of the machine.
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
