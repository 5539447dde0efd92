"""The base of the staff's view models: projections of the desk, as those of visitors are of the visit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kiosk.ui.view_model import ViewModel

if TYPE_CHECKING:
    from kiosk.ui.staff_office import Office


class StaffViewModel(ViewModel):
    """Follows the desk of an office."""

    def __init__(self, office: Office, props: Any, **row_types: type[Any]) -> None:
        super().__init__(props, office, **row_types)
        self._office = office
        office.staff.changed.connect(self.refresh)
