"""What is plugged in, as Qt sees it: screens, touch panels, loudspeakers."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication, QInputDevice
from PySide6.QtMultimedia import QMediaDevices

from kiosk.staff.health import Equipment, Monitor


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
