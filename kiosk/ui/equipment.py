"""What is plugged in, as Qt sees it: screens, touch panels, loudspeakers."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication, QInputDevice
from PySide6.QtMultimedia import QMediaDevices

from kiosk.errors import KnownError
from kiosk.staff.health import Equipment, Monitor, Printer


def read_equipment() -> Equipment:
    """Ask Qt. Where there is no application object, one is made: without a screen, that ends the process."""
    application = QGuiApplication.instance() or QGuiApplication(["kiosk"])
    found = Equipment(
        tuple(
            Monitor(screen.size().width(), screen.size().height(), screen.refreshRate())
            for screen in QGuiApplication.screens()
        ),
        tuple(device.description() for device in QMediaDevices.audioOutputs()),
        tuple(
            device.name()
            for device in QInputDevice.devices()
            if device.type() == QInputDevice.DeviceType.TouchScreen
        ),
    )
    del application
    return found


def read_printers(chosen: str) -> tuple[Printer, ...]:
    """Ask the printer that staff set, by its address, and all others that are found. Takes seconds."""
    from kiosk.handout.printers import find_printers  # noqa: PLC0415 -- asking takes a library of its own
    from kiosk.handout.printing import read_address  # noqa: PLC0415

    try:
        address = read_address(chosen)
    except KnownError:
        # The settings' page says what is wrong with it.
        address = None
    application = QGuiApplication.instance() or QGuiApplication(["kiosk"])
    found = tuple(
        Printer(each.address, each.is_chosen, each.status.state, each.status.trouble, each.advice)
        for each in find_printers(address)
    )
    del application
    return found
