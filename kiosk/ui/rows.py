"""A list model over frozen rows: one role for each field of the row."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.naming import camel

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
# Qt.ItemDataRole: naming the first of Qt's enums would build them all, a tenth of the whole start.
_DISPLAY_ROLE = 0
_USER_ROLE = 0x0100


@QmlElement
@QmlUncreatable("made by its view model")
class RowsModel(QAbstractListModel):
    """Rows of one named tuple; `replace` changes only what differs, so that delegates stay alive."""

    def __init__(self, row_type: type[Any], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names = row_type._fields
        self._rows: tuple[Any, ...] = ()

    @property
    def rows(self) -> tuple[Any, ...]:
        """The rows as they are shown."""
        return self._rows

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def roleNames(self) -> dict[int, QByteArray]:
        return {_USER_ROLE + n: QByteArray(camel(name).encode()) for n, name in enumerate(self._names)}

    def data(self, index: Index, role: int = _DISPLAY_ROLE) -> Any:
        if not index.isValid() or role < _USER_ROLE:
            return None
        return getattr(self._rows[index.row()], self._names[role - _USER_ROLE])

    def replace(self, rows: Sequence[Any]) -> None:
        """Show these rows instead, keeping the delegates of the rows that stay in place."""
        new, old = tuple(rows), self._rows
        if new == old:
            return
        if len(new) > len(old):
            self.beginInsertRows(_ROOT, len(old), len(new) - 1)
            self._rows = (*old, *new[len(old) :])
            self.endInsertRows()
        elif len(new) < len(old):
            self.beginRemoveRows(_ROOT, len(new), len(old) - 1)
            self._rows = old[: len(new)]
            self.endRemoveRows()
        self._rows = new
        for n, (before, after) in enumerate(zip(old, new, strict=False)):
            if before != after:
                self.dataChanged.emit(self.index(n), self.index(n))
