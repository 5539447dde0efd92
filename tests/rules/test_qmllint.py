"""qmllint knows the view models written in Python, and finds nothing in our QML."""

from pathlib import Path

from build.qmltypes import (
    MODELS,
    QML_FOLDERS,
    findings_of_the_tree,
    lint,
    qml_files,
    view_models,
    write_types,
)

_BASE = """
from PySide6.QtCore import QObject, Signal

class Base(QObject):
    changed = Signal()
"""
_MODEL = """
from PySide6.QtCore import Property, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from example.zbase import Base

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

@QmlElement
@QmlUncreatable("made in Python")
class ExampleModel(Base):
    @Property(str, constant=True)
    def title(self) -> str: ...

    @Slot(str)
    def choose(self, key: str) -> None: ...
"""
_QML = """
import QtQuick
import Kiosk.Models

Text {
    id: root

    required property ExampleModel model

    text: root.model.%s
    onTextChanged: root.model.%s("x")
}
"""


def test_the_qml_of_the_program_and_of_the_tests_has_no_findings() -> None:
    assert findings_of_the_tree() == ""


def test_the_lint_saw_the_qml_and_the_view_models() -> None:
    assert len(qml_files(QML_FOLDERS)) > 20
    assert len([path for path in view_models(MODELS) if "QML_IMPORT_NAME" in path.read_text("utf-8")]) > 5


def test_a_view_model_used_rightly_gives_no_findings(tmp_path: Path) -> None:
    assert _findings(tmp_path, "title", "choose") == ""


def test_a_misspelt_property_is_found(tmp_path: Path) -> None:
    assert '"titel" not found on type "ExampleModel"' in _findings(tmp_path, "titel", "choose")


def test_a_misspelt_slot_is_found(tmp_path: Path) -> None:
    assert '"chose" not found on type "ExampleModel"' in _findings(tmp_path, "title", "chose")


def _findings(folder: Path, prop: str, slot: str) -> str:
    models = folder / "models"
    models.mkdir()
    # The base class comes last by name: the order must come from the imports.
    (models / "zbase.py").write_text(_BASE, encoding="utf-8")
    (models / "example.py").write_text(_MODEL, encoding="utf-8")
    screen = folder / "Example.qml"
    screen.write_text(_QML % (prop, slot), encoding="utf-8")
    write_types(view_models(models), folder / "types")
    return lint([screen], folder / "types")
