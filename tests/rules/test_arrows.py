"""Who may import whom: the arrows of docs/architecture.md, read from the source of every module."""

import ast

import pytest

from tests.rules.scanning import Import, Module, loaded_with, modules, part_of, where

SMALL = {
    *("clock", "paths", "language", "errors", "durable", "heap", "fonts", "watchdog"),
    *("lockdown", "lockdown_environment", "ceiling", "keeper", "log_files", "quarantine"),
}
ARROWS: dict[str, set[str]] = {
    **dict.fromkeys(SMALL, SMALL),
    "content": SMALL,
    "guidance": SMALL | {"content"},
    # The visit names what counts by the closed list of events, so that nothing else can.
    "visit": SMALL | {"content", "guidance", "statistics"},
    "handout": SMALL | {"content", "guidance"},
    "state": SMALL,
    "channel": SMALL | {"content", "state"},
    "statistics": SMALL,
    "speech": SMALL,
    # Whether everybody can see, read, reach and press: judged without Qt, gathered by the rehearsal.
    "access": SMALL,
    "staff": SMALL | {"content", "state", "channel", "statistics"},
    "ui": SMALL
    | {"content", "guidance", "visit", "handout", "state", "channel", "statistics", "speech", "staff"},
}
ARROWS["housekeeping"] = {*ARROWS, "ui"}
ARROWS["app"] = {*ARROWS, "ui"}
ARROWS["rehearsal"] = {*ARROWS, "app"}
# The page of a kiosk that did not start: it needs nothing of the kiosk.
ARROWS["resting"] = SMALL | {"content", "ui"}
ARROWS["cli"] = {*ARROWS} - {"ui", "app", "housekeeping", "rehearsal", "resting"}
ARROWS["__main__"] = SMALL | {"cli"}

# The commands that open the real app.
OPENING_COMMANDS = {
    "kiosk.cli.run",
    "kiosk.cli.selftest",
    "kiosk.cli.shots",
    "kiosk.cli.audit_access",
}
OPENED = {"app", "housekeeping", "rehearsal", "resting"}
# The doctor opens nothing; it asks Qt what is plugged in.
LOOKING = ("kiosk.cli.doctor", "kiosk.ui.equipment")

WITH_QT = (
    "kiosk.ui",
    "kiosk.app",
    "kiosk.housekeeping",
    "kiosk.resting",
    "kiosk.fonts",
    "kiosk.speech.live",
    "kiosk.speech.recorded",
    "kiosk.handout.printers",
    "kiosk.handout.page",
    "kiosk.rehearsal",
)
QT = {"PySide6", "shiboken6"}

AUTHORING_LIBRARIES = {
    *("ruamel", "pydantic", "pydantic_core", "av", "PIL", "sqlite_utils", "numpy"),
    *("drawsvg", "duckdb"),
}
# What checks and makes signatures: loaded when content is installed or published, and at no start.
CHANNEL_LIBRARIES = {"tuf", "securesystemslib", "urllib3", "cryptography"}
AUTHORING_PARTS = {"content", "cli", "statistics"}
# What `kiosk run` on a compiled pack loads.
RUNNING = [
    *("kiosk.__main__", "kiosk.cli", "kiosk.cli.run", "kiosk.app", "kiosk.content.loading"),
    "kiosk.housekeeping",
    *("kiosk.channel.recovery", "kiosk.channel.caretaking", "kiosk.channel.watching"),
    *("kiosk.ui.counting", "kiosk.statistics.counter", "kiosk.statistics.export", "kiosk.statistics.glance"),
]


def test_the_scan_saw_the_program() -> None:
    parts = {module.part for module in modules().values()}

    assert {"content", "guidance", "visit", "ui", "cli", "app"} <= parts
    assert len(modules()) > 30
    assert sum(len(module.imports) for module in modules().values()) > 200
    assert any(imported.name.startswith("PySide6.Qt") for _, imported in _every_import())


def test_no_part_imports_against_the_arrows() -> None:
    against = [
        f"{where(module.path, imported.line)}: {module.part} may not import {imported.name}"
        for module, imported in _every_import()
        if imported.name.startswith("kiosk.") and not _is_along_an_arrow(module, imported)
    ]

    assert against == []


def test_every_part_has_its_arrows() -> None:
    parts = {module.part for module in modules().values()} - {""}

    assert parts <= ARROWS.keys(), "a new part of the program needs its line in ARROWS"


def test_qt_stays_at_the_edge() -> None:
    inside = [
        f"{where(module.path, imported.line)}: {imported.name}"
        for module, imported in _every_import()
        if _library(imported) in QT and not is_below(module.name, WITH_QT)
    ]

    assert inside == []


def test_authoring_libraries_stay_with_authoring() -> None:
    outside = [
        f"{where(module.path, imported.line)}: {imported.name}"
        for module, imported in _every_import()
        if _library(imported) in AUTHORING_LIBRARIES
        and imported.at_start
        and module.part not in AUTHORING_PARTS
    ]

    assert outside == []


def test_channel_libraries_stay_with_those_who_judge_signatures() -> None:
    outside = [
        f"{where(module.path, imported.line)}: {imported.name}"
        for module, imported in _every_import()
        if _library(imported) in CHANNEL_LIBRARIES and module.part not in {"channel", "staff"}
    ]

    assert outside == []


def test_the_running_kiosk_loads_no_authoring_library() -> None:
    loaded = loaded_with(RUNNING)
    heavy = [
        f"{where(module.path, imported.line)}: {imported.name} (loaded by {loaded[module.name]})"
        for module, imported in _every_import()
        if module.name in loaded
        and imported.at_start
        and _library(imported) in AUTHORING_LIBRARIES | CHANNEL_LIBRARIES
    ]

    assert heavy == []


def test_nothing_asks_for_qt_s_enums_before_the_first_frame() -> None:
    """The name `Qt` alone makes all of them: 15 ms, a tenth of the start."""
    asking = [
        f"{where(modules()[name].path, node.lineno)}"
        for name in loaded_with(["kiosk.app"])
        for node in ast.parse(modules()[name].path.read_text("utf-8")).body
        if isinstance(node, ast.ImportFrom) and node.module == "PySide6.QtCore"
        if any(alias.name == "Qt" for alias in node.names)
    ]

    assert asking == []


@pytest.mark.parametrize(
    ("part", "name", "allowed"),
    [
        ("guidance", "kiosk.content.values", True),
        ("content", "kiosk.guidance.values", False),
        ("ui", "kiosk.visit.rules", True),
        ("visit", "kiosk.ui.session", False),
        ("statistics", "kiosk.content.values", False),
        ("cli", "kiosk.app", False),
    ],
)
def test_the_rule_tells_arrows_apart(part: str, name: str, allowed: bool) -> None:
    module = Module(f"kiosk.{part}.example", next(iter(modules().values())).path, ())

    assert _is_along_an_arrow(module, Import(name, 1, at_start=True)) is allowed


def _is_along_an_arrow(module: Module, imported: Import) -> bool:
    target = part_of(imported.name)
    if (module.name in OPENING_COMMANDS and target in OPENED) or (module.name, imported.name) == LOOKING:
        return True
    return target == module.part or target in ARROWS.get(module.part, set())


def _every_import() -> list[tuple[Module, Import]]:
    return [(module, imported) for module in modules().values() for imported in module.imports]


def _library(imported: Import) -> str:
    return imported.name.split(".")[0]


def is_below(name: str, packages: tuple[str, ...]) -> bool:
    return any(name == package or name.startswith(f"{package}.") for package in packages)
