"""The list model over frozen rows."""

from __future__ import annotations

from typing import NamedTuple

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from kiosk.ui.rows import RowsModel


class Row(NamedTuple):
    id: str
    is_chosen: bool = False


def a_model(*rows: Row) -> RowsModel:
    model = RowsModel(Row)
    model.replace(rows)
    return model


def read(model: RowsModel, role_name: str) -> list[object]:
    role = next(n for n, name in model.roleNames().items() if bytes(name.data()).decode() == role_name)
    return [model.data(model.index(n), role) for n in range(model.rowCount())]


def test_roles_are_the_fields_in_camel_case() -> None:
    names = sorted(bytes(name.data()).decode() for name in a_model().roleNames().values())

    assert names == ["id", "isChosen"]


@pytest.mark.parametrize(
    "after", [(), (Row("a"),), (Row("b"), Row("a")), tuple(Row(str(n)) for n in range(9))]
)
def test_whatever_replaces_the_rows_is_what_is_shown(after: tuple[Row, ...]) -> None:
    model = a_model(Row("a"), Row("b"), Row("c"))
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)

    model.replace(after)

    assert read(model, "id") == [row.id for row in after]
    assert tester.model() is model


def test_only_rows_that_differ_are_told() -> None:
    model = a_model(Row("a"), Row("b"))
    told: list[int] = []
    model.dataChanged.connect(lambda first, _last, _roles: told.append(first.row()))

    model.replace((Row("a"), Row("b", is_chosen=True)))

    assert told == [1]


def test_the_same_rows_tell_nothing(qtbot: QtBot) -> None:
    model = a_model(Row("a"))

    with qtbot.assertNotEmitted(model.dataChanged):
        model.replace((Row("a"),))


def test_a_row_has_no_children_and_a_strange_role_no_value() -> None:
    model = a_model(Row("a"))

    assert model.rowCount(model.index(0)) == 0
    assert model.data(model.index(0), int(Qt.ItemDataRole.DisplayRole)) is None
