"""Announces two things from a window and prints, as JSON, what came over the bus of assistive technology.

    dbus-run-session -- python -m tests.ui.announcing

In a process with a session bus of its own: the machine may have no such technology, or a real one.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO

from kiosk.cli.display import some_display

DEADLINE_MILLISECONDS = 20_000
WORDS = (("Det gick inte att skriva ut.", True), ("12 kurser", False))
_ANNOUNCED = re.compile(r'member=Announcement\n.*\n   int32 (\d)\n.*\n   variant +string "(.*)"')


def announce() -> list[tuple[str, str]]:
    """Give the politeness and the words of what was announced, as the bus has them."""
    from PySide6.QtCore import QTimer
    from PySide6.QtDBus import QDBusConnection, QDBusMessage
    from PySide6.QtGui import QAccessible, QGuiApplication
    from PySide6.QtQuick import QQuickWindow

    from kiosk.ui.announcer import tell_screen_reader

    def ask(bus: QDBusConnection, service: str, path: str, method: str, *arguments: object) -> list[object]:
        # Both services have one interface, of their own name.
        message = QDBusMessage.createMethodCall(service, path, service, method)
        message.setArguments(list(arguments))
        return list(bus.call(message).arguments())

    def look() -> None:
        if QAccessible.isActive():
            for words, urgent in WORDS:
                tell_screen_reader(window, words, urgent)
        if len(_found(heard)) == len(WORDS):
            application.quit()

    application = QGuiApplication(["announcing"])
    (address,) = ask(QDBusConnection.sessionBus(), "org.a11y.Bus", "/org/a11y/bus", "GetAddress")
    bus = QDBusConnection.connectToBus(str(address), "listener")
    registry = "org.a11y.atspi.Registry"
    ask(bus, registry, "/org/a11y/atspi/registry", "RegisterEvent", "object:announcement")
    window = QQuickWindow()
    window.show()
    # Qt asks the bus for its listeners in its own time.
    looking = QTimer(interval=200)
    looking.timeout.connect(look)
    looking.start()
    QTimer.singleShot(DEADLINE_MILLISECONDS, application.quit)
    with _signals_of(str(address)) as heard:
        application.exec()
    return _found(heard)


def _found(heard: list[str]) -> list[tuple[str, str]]:
    return sorted(set(_ANNOUNCED.findall("".join(heard))))


@contextmanager
def _signals_of(address: str) -> Iterator[list[str]]:
    """Write down all signals of a bus from now on."""
    lines: list[str] = []
    command = ["dbus-monitor", "--address", address, "type='signal'"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as monitor:
        assert monitor.stdout is not None

        def write_down(stream: IO[str]) -> None:
            for line in stream:
                lines.append(line)

        threading.Thread(target=write_down, args=(monitor.stdout,), daemon=True).start()
        try:
            yield lines
        finally:
            monitor.terminate()


if __name__ == "__main__":
    os.environ["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
    with some_display():
        print(json.dumps(announce()))
