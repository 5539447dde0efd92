"""Switches to other content while nobody stands in front of the kiosk, without a dark moment between."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, QTimer, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.visit.rules import fresh_visit

if TYPE_CHECKING:
    from kiosk.channel.watching import Watcher
    from kiosk.content.loading import OpenPack
    from kiosk.errors import KnownError
    from kiosk.staff.memory import Memory
    from kiosk.ui.background import Background
    from kiosk.ui.screens import Screens
    from kiosk.ui.session import Session

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

# Noticing and switching together stay below half a second (RELIABILITY.md section 10).
_LOOK_MILLISECONDS = 150


@QmlElement
@QmlUncreatable("made by the composition root")
class PackSwitch(QObject):
    """Looks for a new activation in a thread, and makes the window build its screens anew.

    QML builds the screen that is shown within the one call that announces a new edition, and a frame follows
    only after it: the old picture stays until the new one is there.
    """

    editionChanged = Signal()
    # Before the screens are built anew.
    switched = Signal()

    def __init__(self, session: Session, screens: Screens, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._screens = screens
        self._edition = 0
        self._watcher: Watcher | None = None
        self._background: Background | None = None
        self._ready: OpenPack | None = None
        self._left: list[OpenPack] = []
        self._looking = False
        self._timer = QTimer(self, interval=_LOOK_MILLISECONDS)
        self._timer.timeout.connect(self.look)

    @Property(int, notify=editionChanged)
    def edition(self) -> int:
        """Another number for each time that all screens have to be built anew."""
        return self._edition

    def watch(self, memory: Memory) -> None:
        """Begin to look; after the first frame."""
        from kiosk.channel.watching import Watcher  # noqa: PLC0415
        from kiosk.ui.background import Background  # noqa: PLC0415

        self._watcher = Watcher(memory.state, memory.installed)
        self._background = Background("pack-switch", self)
        self._timer.start()

    def look(self) -> None:
        """Switch to what is ready, or look whether something is; only where nobody stands."""
        if not self._is_alone() or self._looking:
            return
        if self._ready is not None:
            pack, self._ready = self._ready, None
            self.show(pack)
        elif self._watcher is not None and self._background is not None:
            self._looking = True
            self._background.do(self._watcher.look, self._found, self._not_found)

    def show(self, pack: OpenPack) -> None:
        """Show a pack now."""
        self._left.append(self._session.show_pack(pack))
        self.begin_edition()
        self._session.changed.emit()

    def begin_edition(self) -> None:
        """Have all screens built anew, with models that know the present pack and settings."""
        old = self._screens.forget()
        self.switched.emit()
        self._edition += 1
        self.editionChanged.emit()
        # After the screens that showed them, whose end is queued already.
        for model in old:
            model.close()
            model.deleteLater()

    def close_left(self) -> None:
        """Close the packs that are no longer shown."""
        for pack in self._left:
            pack.close()
        self._left.clear()

    def close(self) -> None:
        """Look no more."""
        self._timer.stop()
        if self._background is not None:
            self._background.close()
        if self._ready is not None:
            self._left.append(self._ready)
            self._ready = None
        self.close_left()

    def _is_alone(self) -> bool:
        return self._session.visit == fresh_visit(self._session.open_pack.head.default_language)

    def _found(self, pack: OpenPack | None) -> None:
        self._looking = False
        if pack is None:
            return
        if self._ready is not None:
            self._ready.close()
        # Somebody may have come meanwhile: then it waits for the next quiet moment.
        self._ready = pack
        self.look()

    def _not_found(self, problem: KnownError) -> None:  # noqa: ARG002 -- told in the log
        self._looking = False
