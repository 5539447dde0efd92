"""Icons as paths: reads assets/icons/*.svg and writes the QML singleton that Shapes draw from (ADR 0012).

    python -m build.icons        after adding, changing or removing an icon

The file's name is the icon's name in QML. One path per icon on Material Symbols' square: a file that is made
otherwise is refused, because it would be drawn in the wrong place.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ICONS = ROOT / "assets" / "icons"
SINGLETON = ROOT / "kiosk" / "ui" / "qml" / "Kiosk" / "Controls" / "IconPaths.qml"

_SVG = "{http://www.w3.org/2000/svg}"
_VIEW_BOX = "0 -960 960 960"
# A property called on + capital letter is taken for a signal handler, without a word from QML.
_NAME = re.compile(r"(?!on[A-Z0-9])[a-z][A-Za-z0-9]*")

_HEAD = """\
pragma Singleton

import QtQuick

// Made by `python -m build.icons` from assets/icons; change those. Every path lies on the square
// "0 -960 960 960": x from 0 to 960, y from -960 to 0.
QtObject {
"""


def path_of(icon: Path) -> str:
    """Read the one path of an icon."""
    # These files are ours and reviewed; nothing from outside is parsed here.
    root = ET.fromstring(icon.read_text(encoding="utf-8"))
    paths = [element.get("d", "") for element in root.iter(f"{_SVG}path")]
    if root.get("viewBox") != _VIEW_BOX or len(paths) != 1 or not paths[0]:
        raise ValueError(f'{icon.name}: an icon is one path with viewBox="{_VIEW_BOX}"')
    return paths[0]


def singleton(icons: list[Path]) -> str:
    """Write the QML text that holds all icons, in the order of their names."""
    lines = []
    for icon in sorted(icons, key=lambda path: path.stem):
        if not _NAME.fullmatch(icon.stem):
            raise ValueError(f"{icon.name}: the name must be camelCase and must not look like onSomething")
        lines.append(f'    readonly property string {icon.stem}: "{path_of(icon)}"\n')
    return f"{_HEAD}{''.join(lines)}}}\n"


def main() -> None:
    """Write the singleton anew."""
    SINGLETON.parent.mkdir(parents=True, exist_ok=True)
    SINGLETON.write_text(singleton(list(ICONS.glob("*.svg"))), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
