"""The base of the view models: derive frozen props from the visit, notify only what changed."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject

from kiosk.ui.naming import camel
from kiosk.ui.rows import RowsModel


class ViewModel(QObject):
    """A projection of the visit.

    A subclass derives a named tuple of props in `derive`. A field that holds rows is shown
    through the `RowsModel` registered under its name in `row_models`; every other field has a
    Qt property and a signal `<camelName>Changed`.
    """

    def __init__(self, props: Any, parent: QObject | None = None, **row_types: type[Any]) -> None:
        super().__init__(parent)
        self._props = props
        self._row_models = {name: RowsModel(kind, self) for name, kind in row_types.items()}
        self._names = props._fields

    def derive(self) -> Any:
        """Return the props for the visit as it is now."""
        raise NotImplementedError

    def close(self) -> None:
        """Let go of what lies outside the program; most have nothing of the kind."""

    def rows_of(self, name: str) -> RowsModel:
        """Return the list model that shows the rows in the field `name`."""
        return self._row_models[name]

    def refresh(self) -> None:
        """Swap in the props of the present visit and tell QML what differs."""
        old, self._props = self._props, self.derive()
        for name in self._names:
            value = getattr(self._props, name)
            model = self._row_models.get(name)
            if model is not None:
                model.replace(value)
            elif value != getattr(old, name):
                getattr(self, f"{camel(name)}Changed").emit()
