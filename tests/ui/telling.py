"""For tests of view models: a session on the small pack, and a note of what a model tells."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QMetaMethod

from kiosk.clock import FixedClock
from kiosk.content.loading import open_source_or_compiled
from kiosk.ui.announcer import Announcer
from kiosk.ui.idle_watch import IdleWatch
from kiosk.ui.kiosk_model import KioskModel
from kiosk.ui.reader import Reader
from kiosk.ui.screens import Screens
from kiosk.ui.session import Session
from kiosk.ui.view_model import ViewModel
from kiosk.ui.voice import Voice
from tests.builders import TODAY, a_pack_folder


def a_session(
    folder: Path, files: Mapping[str, str | bytes | None] | None = None, today: datetime | None = None
) -> Session:
    """Open the small pack, with files replaced, on its own day or another."""
    source = a_pack_folder(folder, changes=files)
    clock = FixedClock(today or datetime.combine(TODAY, datetime.min.time()))
    return Session(open_source_or_compiled(source, folder / "cache"), clock)


def a_kiosk_model(session: Session, watch: IdleWatch, voice: Voice) -> KioskModel:
    """Make the model of the whole kiosk as the composition root does."""
    announcer = Announcer(session, voice, session)
    reader = Reader(session, voice, announcer, session)
    return KioskModel(session, Screens(session), watch, reader, session)


def follow(session: Session, model: ViewModel) -> list[str]:
    """Keep the model up with the session, as the kiosk does; return the list of what it will tell."""
    told: list[str] = []
    for name in _signals(model):
        getattr(model, name).connect(_note(told, name.removesuffix("Changed")))
    model.refresh()
    session.changed.connect(model.refresh)
    told.clear()
    return told


def _signals(model: ViewModel) -> list[str]:
    kind = model.metaObject()
    methods = (kind.method(number) for number in range(kind.methodCount()))
    names = (
        bytes(method.name().data()).decode()
        for method in methods
        if method.methodType() is QMetaMethod.MethodType.Signal
    )
    return [name for name in names if name.endswith("Changed") and name != "objectNameChanged"]


def _note(told: list[str], name: str) -> Callable[[], None]:
    return lambda: told.append(name)
