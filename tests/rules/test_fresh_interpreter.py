"""What really is loaded, seen from a fresh interpreter: no scan of sources knows what libraries import."""

import importlib.util
import subprocess
import sys

import pytest

from tests.rules.scanning import ROOT, modules
from tests.rules.test_arrows import AUTHORING_LIBRARIES, CHANNEL_LIBRARIES, QT, WITH_QT, is_below

STARTED = ["kiosk.channel.recovery", "kiosk.channel.caretaking", "kiosk.channel.watching"]
WITHOUT_QT = [
    "kiosk.content.loading",
    "kiosk.guidance",
    "kiosk.visit",
    "kiosk.statistics",
    "kiosk.handout",
    "kiosk.state",
    "kiosk.staff",
]


def test_the_app_loads_no_authoring_library() -> None:
    assert _loaded_by("kiosk.app", *STARTED) & (AUTHORING_LIBRARIES | CHANNEL_LIBRARIES) == set()


@pytest.mark.parametrize("package", WITHOUT_QT)
def test_the_rules_need_no_qt(package: str) -> None:
    inside = [
        name
        for name in modules()
        if name == package or (name.startswith(f"{package}.") and not is_below(name, WITH_QT))
    ]
    if not inside:
        pytest.skip(f"{package} is not in this version")

    assert _loaded_by(*inside) & QT == set()


def test_a_fresh_interpreter_shows_what_is_loaded() -> None:
    assert importlib.util.find_spec("pydantic") is not None
    assert "pydantic" in _loaded_by("pydantic")


def _loaded_by(*names: str) -> set[str]:
    code = f"import sys, {', '.join(names)}; print(*{{name.split('.')[0] for name in sys.modules}})"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False, timeout=60
    )
    assert done.returncode == 0, done.stderr
    return set(done.stdout.split())
