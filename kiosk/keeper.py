"""Starts the kiosk, waits for its signs of life, ends it when they stop, and starts it again.

What systemd does where there is one (kiosk.service), for where there is none: Windows, Linux without a unit.
Source of the limits: RELIABILITY.md sections 6 and 10 (a hang is noticed within 15 s).
"""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import IO

from kiosk.log_files import LogFiles
from kiosk.watchdog import KEPT, STAFF_EXIT, Sign

_SIGNS = frozenset(Sign)


@dataclass(frozen=True, slots=True)
class Limits:
    """How long the keeper waits, in seconds.

    For the first sign after a start, for the next sign, for a hung program to say where it hangs, between an
    end and the next start; and the life after which a start was a good one.
    """

    start: float = 60.0
    silence: float = 15.0
    last_words: float = 2.0
    pause: float = 0.2
    longest_pause: float = 5.0
    healthy: float = 60.0


LIMITS = Limits()


def pause_before(limits: Limits, lived: float, quick_ends: int) -> float:
    """Give the seconds until the next start: none to speak of, unless one start after the other fails.

    `quick_ends` counts the ends in a row before a healthy life. Which content a kiosk that keeps ending shows
    is decided by its own start (kiosk.channel.recovery).

    >>> [pause_before(LIMITS, 3.0, ends) for ends in (1, 3, 9)]
    [0.2, 0.8, 5.0]
    """
    if lived >= limits.healthy:
        return limits.pause
    return min(limits.longest_pause, limits.pause * 2.0 ** max(0, quick_ends - 1))


class Keeper:
    """Keeps one program running. `say` is told in the log's English what happens."""

    def __init__(self, command: Sequence[str], folder: Path, log: LogFiles, limits: Limits = LIMITS) -> None:
        self._command = list(command)
        self._folder = folder
        self._log = log
        self._limits = limits

    def keep(self, environment: Mapping[str, str]) -> int:
        """Run the program until staff end it; give its status then."""
        # systemd listens to its own children, not to theirs.
        inherited = {name: value for name, value in environment.items() if name != "NOTIFY_SOCKET"}
        told = {**inherited, KEPT: str(max(1, round(self._limits.silence)))}
        quick_ends = 0
        while True:
            started = time.monotonic()
            status = self._run(told)
            if status == STAFF_EXIT:
                return status
            lived = time.monotonic() - started
            quick_ends = 0 if lived >= self._limits.healthy else quick_ends + 1
            pause = pause_before(self._limits, lived, quick_ends)
            self._say(f"ended with {status} after {lived:.1f} s; starts again in {pause:.1f} s")
            time.sleep(pause)

    def _run(self, environment: Mapping[str, str]) -> int:
        signs: SimpleQueue[bool] = SimpleQueue()
        with subprocess.Popen(
            self._command,
            cwd=self._folder,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        ) as program:
            if program.stdout is None or program.stderr is None:
                raise RuntimeError("the program was started with pipes")
            readers = (
                threading.Thread(target=_hear, args=(program.stdout, signs), daemon=True),
                threading.Thread(target=self._keep_log, args=(program.stderr,), daemon=True),
            )
            for reader in readers:
                reader.start()
            try:
                self._wait(program, signs)
            finally:
                # Also when the keeper itself is ended: two kiosks would share one screen.
                program.kill()
                program.wait()
                # Whoever reads a pipe does not survive that it is closed.
                for reader in readers:
                    reader.join(self._limits.last_words)
            return program.returncode

    def _wait(self, program: subprocess.Popen[bytes], signs: SimpleQueue[bool]) -> None:
        """Return when the program has ended, or was ended because it gave no sign."""
        patience = self._limits.start
        while True:
            try:
                lives = signs.get(timeout=patience)
            except Empty:
                self._say(f"no sign of life for {patience:.0f} s; it is ended")
                self._end(program)
                return
            if not lives:
                program.wait()
                return
            patience = self._limits.silence

    def _end(self, program: subprocess.Popen[bytes]) -> None:
        if sys.platform != "win32":
            import signal  # noqa: PLC0415 -- Windows has no such signal

            # Python writes then where each thread stands.
            program.send_signal(signal.SIGABRT)
            with suppress(subprocess.TimeoutExpired):
                program.wait(self._limits.last_words)
        program.kill()

    def _keep_log(self, errors: IO[bytes]) -> None:
        for line in errors:
            self._log.write(line)

    def _say(self, words: str) -> None:
        self._log.write(f"{time.strftime('%Y-%m-%d %H:%M:%S')} keeper: {words}{os.linesep}".encode())


def _hear(output: IO[bytes], signs: SimpleQueue[bool]) -> None:
    for line in output:
        if line.strip().decode("ascii", "replace") in _SIGNS:
            signs.put(True)
    # The end of the output is the end of the program.
    signs.put(False)
