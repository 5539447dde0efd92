"""Starts programs for the benchmarks and reads the clock while they run."""

from __future__ import annotations

import os
import signal
import socket
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parents[2]
COMPILED = ROOT / "out" / "bench" / "sormland"
_BYTECODE = ROOT / "out" / "bench" / "bytecode"
# Seconds after which a kiosk that says nothing will say nothing.
_PATIENCE = 60.0


@cache
def compiled_pack() -> Path:
    """Compile the default pack once for all benchmarks of a run."""
    COMPILED.parent.mkdir(parents=True, exist_ok=True)
    command = python("kiosk", "pack", "compile", "content/sormland", "--out", str(COMPILED))
    subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    return COMPILED


def until_line(command: Sequence[str], line: str) -> float:
    """Start a program and return the milliseconds until it prints a line."""
    started = time.perf_counter()
    # A session of its own, so that what it started goes with it.
    with subprocess.Popen(
        command,
        cwd=ROOT,
        env=_environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        start_new_session=True,
    ) as process:
        assert process.stdout is not None
        for printed in process.stdout:
            if printed.strip() == line:
                taken = (time.perf_counter() - started) * 1000
                break
        else:
            raise RuntimeError(f"{' '.join(command)} never printed {line}")
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGTERM)
    return taken


def until_ready(command: Sequence[str]) -> float:
    """Start a kiosk and give the milliseconds until it says, as to systemd, that its first frame is there."""
    with TemporaryDirectory() as folder, socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listening:
        name = f"{folder}/notify"
        listening.bind(name)
        listening.settimeout(_PATIENCE)
        environment = {**_environment(), "NOTIFY_SOCKET": name}
        started = time.perf_counter()
        with subprocess.Popen(command, cwd=ROOT, env=environment, stderr=subprocess.DEVNULL) as process:
            try:
                told = listening.recv(64)
                taken = (time.perf_counter() - started) * 1000
            finally:
                process.kill()
    if told != b"READY=1":
        raise RuntimeError(f"{command[0]} said {told!r}")
    return taken


def _environment() -> dict[str, str]:
    """Give ours, but that Python keeps its bytecode, as where a kiosk is installed."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "PYTHONPYCACHEPREFIX": str(_BYTECODE)}


def python(module: str, *arguments: str) -> list[str]:
    """Return the command that runs one of our modules."""
    return [sys.executable, "-m", module, *arguments]


def spread(values: Sequence[float]) -> dict[str, float]:
    """Return the smallest, the median and the largest of some milliseconds."""
    return {
        "min": round(min(values), 1),
        "median": round(statistics.median(values), 1),
        "max": round(max(values), 1),
    }


@contextmanager
def offscreen() -> Iterator[None]:
    """Let Qt draw in software and show nothing: the same for all that is compared."""
    before = os.environ.get("QT_QPA_PLATFORM")
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    try:
        yield
    finally:
        if before is None:
            del os.environ["QT_QPA_PLATFORM"]
        else:
            os.environ["QT_QPA_PLATFORM"] = before
