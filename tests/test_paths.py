"""Where things lie."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk import paths


@pytest.mark.parametrize(
    ("environment", "platform", "expected"),
    [
        ({"XDG_DATA_HOME": "/data", "HOME": "/home/x"}, "linux", "/data/kiosk"),
        ({"XDG_DATA_HOME": "relative", "HOME": "/home/x"}, "linux", "/home/x/.local/share/kiosk"),
        ({"HOME": "/home/x"}, "linux", "/home/x/.local/share/kiosk"),
    ],
)
def test_state_lies_in_the_platforms_data_folder(
    environment: dict[str, str], platform: str, expected: str
) -> None:
    assert paths.state_dir(None, environment, platform) == Path(expected)


def test_staff_decide_with_an_option() -> None:
    assert paths.state_dir(Path("/else"), {"XDG_DATA_HOME": "/data"}, "linux") == Path("/else")


def test_what_ships_with_the_program_is_there() -> None:
    assert (paths.default_pack() / "pack.yaml").is_file()
    assert (paths.assets() / "fonts").is_dir()
