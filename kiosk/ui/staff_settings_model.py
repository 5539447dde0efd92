"""Settings as staff see them: a list, and the one that lies open."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.staff import desk as desks
from kiosk.staff.forms import FIELDS, Field, Form, Way, written
from kiosk.staff.settings import Settings, write_rows
from kiosk.ui.rows import RowsModel
from kiosk.ui.session import Session
from kiosk.ui.staff_office import Office
from kiosk.ui.staff_preferences import Preferences
from kiosk.ui.staff_view_model import StaffViewModel

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


class SettingRow(NamedTuple):
    """One setting and what it is."""

    key: str
    label: str
    value: str


class ChoiceRow(NamedTuple):
    """What a setting may be: as it is kept, and in words."""

    key: str
    words: str
    chosen: bool


class StaffSettingsProps(NamedTuple):
    """The open setting has a `way` in which it is given; without one the list is shown."""

    settings: tuple[SettingRow, ...] = ()
    way: str = ""
    label: str = ""
    hint: str = ""
    unit: str = ""
    typed: str = ""
    said: str = ""
    choices: tuple[ChoiceRow, ...] = ()


@QmlElement
@QmlUncreatable("made when the pad is opened")
class StaffSettingsModel(StaffViewModel):
    wayChanged = Signal()
    labelChanged = Signal()
    hintChanged = Signal()
    unitChanged = Signal()
    typedChanged = Signal()
    saidChanged = Signal()

    def __init__(self, office: Office) -> None:
        super().__init__(office, StaffSettingsProps(), settings=SettingRow, choices=ChoiceRow)

    def derive(self) -> StaffSettingsProps:
        desk, session = self._office.staff.desk, self._office.staff.session
        form, field = desk.form, desk.form.field
        rows = tuple(
            SettingRow(each.name, each.label, _value(each, desk.settings, session)) for each in FIELDS
        )
        if field is None:
            return StaffSettingsProps(settings=rows)
        return StaffSettingsProps(
            settings=rows,
            way=_way(field),
            label=field.label,
            hint=field.hint,
            unit=field.unit,
            typed=form.typed,
            said=form.said,
            choices=_choices(field, form, session),
        )

    @Property(RowsModel, constant=True)
    def settings(self) -> RowsModel:
        return self.rows_of("settings")

    @Property(str, notify=wayChanged)
    def way(self) -> str:
        return str(self._props.way)

    @Property(str, notify=labelChanged)
    def label(self) -> str:
        return str(self._props.label)

    @Property(str, notify=hintChanged)
    def hint(self) -> str:
        return str(self._props.hint)

    @Property(str, notify=unitChanged)
    def unit(self) -> str:
        return str(self._props.unit)

    @Property(str, notify=typedChanged)
    def typed(self) -> str:
        return str(self._props.typed)

    @Property(str, notify=saidChanged)
    def said(self) -> str:
        return str(self._props.said)

    @Property(RowsModel, constant=True)
    def choices(self) -> RowsModel:
        return self.rows_of("choices")

    @Slot(str)
    def open(self, name: str) -> None:
        if (preferences := self._preferences) is not None:
            preferences.open(name)

    @Slot(str)
    def type(self, letter: str) -> None:
        if (preferences := self._preferences) is not None:
            preferences.type(letter)

    @Slot()
    def erase(self) -> None:
        if (preferences := self._preferences) is not None:
            preferences.erase()

    @Slot()
    def clear(self) -> None:
        if (preferences := self._preferences) is not None:
            preferences.clear()

    @Slot()
    def close(self) -> None:
        if (preferences := self._preferences) is not None:
            preferences.close_form()

    @Slot()
    def keepTyped(self) -> None:
        self.keep(self._office.staff.desk.form.typed)

    @Slot(str)
    def keep(self, text: str) -> None:
        if (preferences := self._preferences) is not None:
            preferences.keep(text)

    @Slot()
    def changePin(self) -> None:
        self._office.staff.apply(desks.change_pin)

    @property
    def _preferences(self) -> Preferences | None:
        return self._office.rooms.preferences if self._office.rooms else None


def _way(field: Field) -> str:
    return Way.CHOICE.value if field.way in {Way.PLACE, Way.MUNICIPALITY} else field.way.value


def _value(field: Field, settings: Settings, session: Session) -> str:
    kept = write_rows(settings)[field.name]
    named = dict(_listed(field, session)) if kept else {}
    return named.get(kept, written(field, settings))


def _choices(field: Field, form: Form, session: Session) -> tuple[ChoiceRow, ...]:
    listed = _listed(field, session)
    if field.way in {Way.PLACE, Way.MUNICIPALITY}:
        listed = (("", field.none), *listed)
    return tuple(ChoiceRow(key, words, key == form.typed) for key, words in listed)


def _listed(field: Field, session: Session) -> tuple[tuple[str, str], ...]:
    """List what a setting may be; places and municipalities are those of the shown pack."""
    pack = session.shelf.pack
    match field.way:
        case Way.PLACE:
            return tuple((each.id, each.name) for each in pack.places)
        case Way.MUNICIPALITY:
            return tuple((each.code, each.name) for each in pack.municipalities)
    return field.choices
