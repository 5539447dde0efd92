"""Makes the view models of kiosk/ui known to qmllint and lints all QML with them.

    python -m build.qmltypes

Two of Qt's tools read the Python sources and write a type description to out/qmltypes; a misspelt property in
QML is then a finding, not an empty text on the screen.
"""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parent.parent
MODELS = ROOT / "kiosk" / "ui"
QML_FOLDERS = [ROOT / "kiosk" / "ui" / "qml", ROOT / "tests" / "qml"]
MODULE = "Kiosk.Models"
OUT = ROOT / "out" / "qmltypes"

_SCRIPTS = Path(sys.executable).parent
_METATYPES = Path(PySide6.__file__).parent / "Qt" / "metatypes"
# What view models inherit from; item types of Qt Quick are known through qmldir's `depends`.
_FOREIGN_TYPES = ["qt6core_metatypes.json", "qt6qml_metatypes.json"]


class QmlTypesError(Exception):
    """One of Qt's tools could not read the view models."""


def view_models(folder: Path = MODELS) -> list[Path]:
    """Find the Python files with Qt classes, each after the ones it imports."""
    # Qt's tool knows a class as a QObject only when it has read the base class before.
    # A base between two classes may name neither Qt nor QML.
    files = sorted(folder.rglob("*.py"))
    found = {path.stem: path for path in files if _has_classes(path.read_text("utf-8"))}
    ordered: dict[str, Path] = {}

    def place(stem: str, waiting: frozenset[str]) -> None:
        if stem in ordered or stem in waiting or stem not in found:
            return
        for name in _imported_names(found[stem]):
            place(name, waiting | {stem})
        ordered[stem] = found[stem]

    for stem in found:
        place(stem, frozenset())
    return list(ordered.values())


def _has_classes(text: str) -> bool:
    return "PySide6" in text or "(ViewModel)" in text


def qml_files(folders: list[Path]) -> list[Path]:
    """Find the QML files to lint."""
    return [path for folder in folders for path in sorted(folder.rglob("*.qml"))]


def write_types(sources: list[Path], out: Path = OUT) -> None:
    """Describe the types of the given sources as the QML module Kiosk.Models below `out`."""
    module = out.joinpath(*MODULE.split("."))
    module.mkdir(parents=True, exist_ok=True)
    types = module / "Kiosk.qmltypes"
    dump = out / "metatypes.json"
    _call("pyside6-metaobjectdump", "-q", "-o", str(dump), *map(str, sources))
    _mark_constants(dump, sources)
    _call(
        "pyside6-qmltyperegistrar",
        *("--generate-qmltypes", str(types)),
        *("-o", str(out / "unused.cpp")),
        *("--import-name", MODULE, "--major-version", "1"),
        *("--foreign-types", ",".join(str(_METATYPES / name) for name in _FOREIGN_TYPES)),
        str(dump),
    )
    qmldir = f"module {MODULE}\ntypeinfo {types.name}\ndepends QtQuick\ndepends QtQml.Models\n"
    (module / "qmldir").write_text(qmldir, encoding="utf-8")


def lint(files: list[Path], out: Path = OUT) -> str:
    """Lint QML files against the written types; give qmllint's findings, empty when there are none."""
    # Absolute paths only: with relative ones qmllint does not find the singletons of qmldir.
    imports = ["-I", str(out), "-I", str(QML_FOLDERS[0])]
    command = [_tool("pyside6-qmllint"), "-W", "0", *imports, *(str(file.resolve()) for file in files)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode == 0:
        return ""
    said = f"{done.stdout}{done.stderr}".replace(f"{ROOT}/", "").splitlines()
    # The last line only repeats the whole command.
    findings = [line for line in said if not line.endswith(f"returned {done.returncode}")]
    return "\n".join(findings).strip() or f"qmllint failed with status {done.returncode}"


def _imported_names(source: Path) -> list[str]:
    imports = [
        node for node in ast.walk(ast.parse(source.read_text("utf-8"))) if isinstance(node, ast.ImportFrom)
    ]
    return [node.module.rpartition(".")[2] for node in imports if node.module is not None]


def _mark_constants(dump: Path, sources: list[Path]) -> None:
    # pyside6-metaobjectdump drops constant=True, and qmllint then calls every such binding stale.
    constants = {name for source in sources for name in _constants(ast.parse(source.read_text("utf-8")))}
    files = json.loads(dump.read_text("utf-8"))
    for entry in files:
        for described in entry["classes"]:
            for prop in described.get("properties", []):
                if (described["className"], prop["name"]) in constants:
                    prop["constant"] = True
    dump.write_text(json.dumps(files), encoding="utf-8")


def _constants(module: ast.Module) -> set[tuple[str, str]]:
    return {
        (owner.name, method.name)
        for owner in ast.walk(module)
        if isinstance(owner, ast.ClassDef)
        for method in owner.body
        if isinstance(method, ast.FunctionDef)
        for decorator in method.decorator_list
        if isinstance(decorator, ast.Call) and any(word.arg == "constant" for word in decorator.keywords)
    }


def _call(name: str, *arguments: str) -> None:
    done = subprocess.run([_tool(name), *arguments], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise QmlTypesError(f"{name} failed:\n{done.stdout}{done.stderr}")


def _tool(name: str) -> str:
    return str(_SCRIPTS / (f"{name}.exe" if sys.platform == "win32" else name))


def findings_of_the_tree() -> str:
    """Write the types of the view models and lint every QML file with them."""
    try:
        sources = view_models()
        if sources:
            write_types(sources)
        files = qml_files(QML_FOLDERS)
        return lint(files) if files else ""
    except QmlTypesError as error:
        return str(error)


def main() -> int:
    """Print the findings; 1 when there are any."""
    findings = findings_of_the_tree()
    print(findings or "qmllint: no findings")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
