"""A screen for the commands that draw: the present one, a virtual one, or none at all."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from kiosk.errors import KnownError

_ROOM = "2000x2000x24"


@contextmanager
def some_display() -> Iterator[bool]:
    """Give Qt something to draw on, and tell whether films can be drawn there.

    Where there is a display it is used; else Xvfb with Mesa's llvmpipe; else Qt's offscreen platform,
    whose software renderer cannot draw films. To be entered before Qt is imported.
    """
    if os.environ.get("QT_QPA_PLATFORM") == "offscreen":
        yield False
    elif sys.platform != "linux" or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        yield True
    elif shutil.which("Xvfb") is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        yield False
    else:
        with _virtual_display():
            yield True


@contextmanager
def _virtual_display() -> Iterator[None]:
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", _ROOM, "-nolisten", "tcp", "-noreset"]
    with subprocess.Popen(command, pass_fds=(writing,), stderr=subprocess.DEVNULL) as server:
        os.close(writing)
        try:
            with os.fdopen(reading) as pipe:
                number = pipe.readline().strip()
            if not number:
                raise KnownError("Den virtuella skärmen (Xvfb) startade inte. Försök igen.")
            with _environment(number):
                yield
        finally:
            server.terminate()


@contextmanager
def _environment(display: str) -> Iterator[None]:
    before = dict(os.environ)
    os.environ["DISPLAY"] = f":{display}"
    os.environ["QT_QPA_PLATFORM"] = "xcb"
    # Without a GPU this is what Mesa would choose in the end; saying so keeps its search quiet.
    os.environ.setdefault("LIBGL_ALWAYS_SOFTWARE", "1")
    try:
        yield
    finally:
        for name in ("DISPLAY", "QT_QPA_PLATFORM", "LIBGL_ALWAYS_SOFTWARE"):
            os.environ.pop(name, None)
            if name in before:
                os.environ[name] = before[name]
