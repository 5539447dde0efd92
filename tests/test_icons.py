"""The drawn icons are the ones in assets/icons."""

from pathlib import Path

import pytest

from build.icons import ICONS, SINGLETON, path_of, singleton


def test_the_qml_holds_exactly_the_icons_of_the_assets() -> None:
    icons = list(ICONS.glob("*.svg"))

    assert len(icons) > 60, "the icons were not found"
    assert SINGLETON.read_text(encoding="utf-8") == singleton(icons), "run: python -m build.icons"


@pytest.mark.parametrize("name", ["onTime", "on2", "Home", "text-size", "2nd"])
def test_a_name_that_qml_would_misread_is_refused(tmp_path: Path, name: str) -> None:
    icon = _an_icon(tmp_path, name, '<path d="M0 0Z"/>')

    with pytest.raises(ValueError, match="camelCase"):
        singleton([icon])


@pytest.mark.parametrize("inside", ["", '<path d=""/>', '<path d="M0 0Z"/><path d="M1 1Z"/>'])
def test_an_icon_that_is_not_one_path_is_refused(tmp_path: Path, inside: str) -> None:
    with pytest.raises(ValueError, match="one path"):
        path_of(_an_icon(tmp_path, "home", inside))


def _an_icon(folder: Path, name: str, inside: str) -> Path:
    icon = folder / f"{name}.svg"
    icon.write_text(
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 -960 960 960">{inside}</svg>', encoding="utf-8"
    )
    return icon
