"""The kiosk's own fonts, which borrow from each other and never from the machine."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

FAMILIES = ("Noto Sans", "Noto Sans Arabic", "Noto Sans Ethiopic")
_WEIGHTS = ("Black", "ExtraBold", "Bold", "SemiBold", "Regular")
ALL_FONTS = frozenset(f"{family.replace(' ', '')}-{weight}" for family in FAMILIES for weight in _WEIGHTS)


def load_fonts(folder: Path, names: frozenset[str] = ALL_FONTS) -> None:
    """Load fonts of the kiosk's own, by file name without ending."""
    for family in FAMILIES:
        QFont.insertSubstitutions(family, [other for other in FAMILIES if other != family])
    for name in sorted(names):
        QFontDatabase.addApplicationFont(str(folder / f"{name}.ttf"))
