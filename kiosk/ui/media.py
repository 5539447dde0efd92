"""Where QML finds a file of the pack."""

from __future__ import annotations

from PySide6.QtCore import QUrl

from kiosk.ui.session import Session


def media_url(session: Session, name: str | None) -> QUrl:
    """Return the address of a file of the pack; an empty one when it is not there."""
    path = session.open_pack.media_path(name) if name else None
    return QUrl.fromLocalFile(str(path)) if path is not None else QUrl()
