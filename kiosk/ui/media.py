"""Where QML finds a picture or a film of the pack."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QUrl

from kiosk.content.media_guard import may_be_shown
from kiosk.ui.session import Session

# A file in the store never changes under its name; captions ask for the same ones again and again.
_may_be_shown = lru_cache(maxsize=1024)(may_be_shown)


def media_url(session: Session, name: str | None) -> QUrl:
    """Return the address of a file of the pack; an empty one when it is not there or not as it should be."""
    path = session.open_pack.media_path(name) if name else None
    if path is None or path.name in session.held_films or not _may_be_shown(path):
        return QUrl()
    return QUrl.fromLocalFile(str(path))
