"""A forked process under strace, from the moment on at which it is told to go."""

from __future__ import annotations

import ctypes
import os
import shutil
import signal
import subprocess
import sys
import traceback
from collections.abc import Callable, Sequence
from typing import IO

# PR_SET_PTRACER and PR_SET_PTRACER_ANY of prctl(2): strace is no parent of what it looks at.
_SET_PTRACER, _ANY = 0x59616D61, ctypes.c_ulong(-1)
_PATIENCE = 30


class TracingError(Exception):
    """This machine lets nobody trace; strace says why."""


class Traced:
    """Runs something in a process of its own while strace, with some options, looks at it and interferes."""

    def __init__(self, work: Callable[[], None], options: Sequence[str]) -> None:
        self._pid, go = _waiting(work)
        command = ["strace", "-f", "-p", str(self._pid), *options]
        self._strace = subprocess.Popen(command, stderr=subprocess.PIPE, text=True, errors="replace")
        said = _until_attached(self._strace.stderr)
        if said is None:
            os.write(go, b"!")
        os.close(go)
        if said is not None:
            self.ended()
            raise TracingError(said)

    def ended(self) -> int:
        """Wait for the end; give the exit status, negative for a signal."""
        _, status = os.waitpid(self._pid, 0)
        self._strace.communicate()
        return os.waitstatus_to_exitcode(status)


def reason_to_skip() -> str | None:
    """Say why system calls cannot be made to fail here; None when they can."""
    if sys.platform != "linux":
        return "strace is for Linux"
    if shutil.which("strace") is None:
        return "strace is not installed"
    try:
        Traced(lambda: None, ["-e", "trace=none"]).ended()
    except TracingError as problem:
        return f"this machine lets nobody trace: {problem}"
    return None


def _waiting(work: Callable[[], None]) -> tuple[int, int]:
    """Fork a process that waits; give its id, and what to write into when it may go on."""
    wait, go = os.pipe()
    ready, told = os.pipe()
    pid = os.fork()
    if not pid:
        os.close(go)
        ctypes.CDLL(None).prctl(_SET_PTRACER, _ANY, 0, 0, 0)
        os.write(told, b"!")
        _run(work, wait)
    os.close(wait)
    os.close(told)
    os.read(ready, 1)
    os.close(ready)
    return pid, go


def _run(work: Callable[[], None], wait: int) -> None:
    signal.alarm(_PATIENCE)
    if not os.read(wait, 1):
        os._exit(0)
    try:
        work()
    except BaseException:
        traceback.print_exc()
        os._exit(1)
    os._exit(0)


def _until_attached(said: IO[str] | None) -> str | None:
    """Wait until strace looks on; give its complaint when it may not."""
    assert said is not None
    complaint = ""
    for line in said:
        if line.rstrip().endswith("attached"):
            return None
        complaint += line
    return complaint.strip() or "strace ended"
