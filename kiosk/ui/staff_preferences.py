"""Settings as staff change them: kept in a thread, and followed by the kiosk at once."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiosk.staff import forms
from kiosk.staff.forms import Form
from kiosk.staff.keeping import save_settings

if TYPE_CHECKING:
    from kiosk.errors import KnownError
    from kiosk.staff.memory import Memory
    from kiosk.staff.settings import Settings
    from kiosk.ui.background import Background
    from kiosk.ui.staff_session import StaffSession


class Preferences(QObject):
    """The form that lies open, and the settings behind it."""

    saved = Signal(object)

    def __init__(
        self, staff: StaffSession, memory: Memory, background: Background, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._staff = staff
        self._memory = memory
        self._background = background

    def open(self, name: str) -> None:
        self._show(forms.open_form(self._staff.desk.settings, name))

    def type(self, letter: str) -> None:
        self._show(forms.type_letter(self._staff.desk.form, letter))

    def erase(self) -> None:
        self._show(forms.erase(self._staff.desk.form))

    def clear(self) -> None:
        self._show(forms.clear(self._staff.desk.form))

    def close_form(self) -> None:
        self._show(Form())

    def keep(self, text: str) -> None:
        """Keep what was written or chosen, when it may be so and the disk takes it."""
        desk = self._staff.desk
        form, settings = forms.keep(desk.form, desk.settings, text)
        if form.said or settings == desk.settings:
            self._show(form)
            return
        state = self._memory.state
        self._background.do(
            lambda: save_settings(state, settings), lambda _: self._kept(settings), self._refused
        )

    def _kept(self, settings: Settings) -> None:
        self._staff.update(replace(self._staff.desk, settings=settings, form=Form()))
        self.saved.emit(settings)

    def _refused(self, problem: KnownError) -> None:
        form = self._staff.desk.form
        self._show(replace(form, said=f"{problem.message} Inställningen är som förut."))

    def _show(self, form: Form) -> None:
        self._staff.update(replace(self._staff.desk, form=form))
