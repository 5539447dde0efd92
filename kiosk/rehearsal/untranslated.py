"""Hears which words of the interface no translation has: it is asked last, after every real translator."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QTranslator


class Untranslated(QTranslator):
    """Knows no word, and remembers which it was asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: set[str] = set()

    def isEmpty(self) -> bool:  # noqa: N802 -- Qt's name
        """Tell Qt that it is worth asking."""
        return False

    def translate(self, _context: str, source: str, *_rest: object) -> str | None:
        """Remember a text; say nothing to it."""
        if source:
            self.asked.add(source)
        return None


@contextmanager
def listening() -> Iterator[Untranslated]:
    """Listen until the end of the block; before any kiosk opens, so that its translators are asked first."""
    heard = Untranslated()
    QCoreApplication.installTranslator(heard)
    try:
        yield heard
    finally:
        QCoreApplication.removeTranslator(heard)
