"""What the rules look at: every Python module of the program with its imports, and every QML file."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = ROOT / "kiosk"
QML = PROGRAM / "ui" / "qml"


@dataclass(frozen=True)
class Import:
    """One imported module; `at_start` when it is loaded together with the module that names it."""

    name: str
    line: int
    at_start: bool


@dataclass(frozen=True)
class Module:
    name: str
    path: Path
    imports: tuple[Import, ...]

    @property
    def part(self) -> str:
        """The package or module right below `kiosk`: what arrows are drawn between."""
        return part_of(self.name)


def part_of(name: str) -> str:
    return name.split(".")[1] if "." in name else ""


@cache
def modules() -> dict[str, Module]:
    paths = {_name_of(path): path for path in sorted(PROGRAM.rglob("*.py"))}
    return {name: Module(name, path, _imports(path, frozenset(paths))) for name, path in paths.items()}


@cache
def qml_files() -> tuple[Path, ...]:
    return tuple(sorted(QML.rglob("*.qml")))


def loaded_with(roots: list[str]) -> dict[str, str]:
    """Every module that starts with one of the roots, each with the module that brings it in."""
    known = modules()
    brought = {root: "" for root in roots if root in known}
    waiting = list(brought)
    while waiting:
        name = waiting.pop()
        for imported in known[name].imports:
            for loaded in (*_packages_above(imported.name), imported.name):
                if imported.at_start and loaded in known and loaded not in brought:
                    brought[loaded] = name
                    waiting.append(loaded)
    return brought


def where(path: Path, line: int) -> str:
    return f"{path.relative_to(ROOT)}:{line}"


def _packages_above(name: str) -> list[str]:
    words = name.split(".")
    return [".".join(words[:count]) for count in range(1, len(words))]


def _name_of(path: Path) -> str:
    words = list(path.relative_to(ROOT).with_suffix("").parts)
    return ".".join(words[:-1] if words[-1] == "__init__" else words)


def _imports(path: Path, known: frozenset[str]) -> tuple[Import, ...]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return tuple(
        Import(name, node.lineno, at_start)
        for node, at_start in _import_nodes(tree, at_start=True)
        for name in _names(node, known)
    )


def _import_nodes(node: ast.AST, *, at_start: bool) -> Iterator[tuple[ast.Import | ast.ImportFrom, bool]]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Import | ast.ImportFrom):
            yield child, at_start
        else:
            later = isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
            only_typing = isinstance(child, ast.If) and "TYPE_CHECKING" in ast.unparse(child.test)
            yield from _import_nodes(child, at_start=at_start and not later and not only_typing)


def _names(node: ast.Import | ast.ImportFrom, known: frozenset[str]) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    if node.level:
        raise AssertionError(f"line {node.lineno}: a relative import hides the arrow; write it out")
    module = node.module or ""
    # `from kiosk.content import loading` and `from PySide6 import QtCore` name a module,
    # `from kiosk.content.loading import X` a value in one.
    inside = [f"{module}.{alias.name}" for alias in node.names]
    named = [name for name in inside if name in known or module == "PySide6"]
    return [*named, *([module] if len(named) < len(inside) else [])]
