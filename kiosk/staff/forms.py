"""How settings are changed on the glass: which there are, how each is written, and what is typed just now."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from kiosk.errors import KnownError
from kiosk.staff.settings import Settings, changed, write_rows

_LONGEST = 300


class Way(StrEnum):
    """How a setting is given."""

    CHOICE = "choice"
    FIGURES = "figures"
    LETTERS = "letters"
    # One of the places or municipalities of the pack, which the caller lists.
    PLACE = "place"
    MUNICIPALITY = "municipality"


@dataclass(frozen=True, slots=True)
class Field:
    """One setting as staff see it; `choices` are what is kept and what is said, `none` what no value is."""

    name: str
    label: str
    way: Way
    none: str = "Inte inställd"
    unit: str = ""
    hint: str = ""
    choices: tuple[tuple[str, str], ...] = ()


_YES_NO = (("ja", "Ja"), ("nej", "Nej"))
FIELDS = (
    Field("place", "Plats", Way.PLACE, hint="Var står kiosken?"),
    Field("municipality", "Kommun", Way.MUNICIPALITY, hint="Kartan börjar där, och avstånd räknas därifrån."),
    Field(
        "profile",
        "Kiosken står",
        Way.CHOICE,
        hint="På en buss frågar kiosken tidigare om någon är kvar.",
        choices=(("library", "I ett bibliotek"), ("bus", "På en buss")),
    ),
    Field("volume", "Volym", Way.FIGURES, unit="%", hint="0 är tyst, 100 är starkast."),
    Field(
        "idle",
        "Frågar om någon är kvar efter",
        Way.FIGURES,
        none="Som platsen",
        unit="sekunder",
        hint="Lämna tomt så väljer kiosken själv.",
    ),
    Field("warning", "Tid att svara", Way.FIGURES, unit="sekunder", hint="Sedan börjar kiosken om."),
    Field("screen_width_mm", "Bildens bredd", Way.FIGURES, unit="mm", hint="Mät bilden med linjal."),
    Field("screen_height_mm", "Bildens höjd", Way.FIGURES, unit="mm", hint="Mät bilden med linjal."),
    Field("counting", "Räknar besök", Way.CHOICE, hint="Bara antal. Aldrig vem.", choices=_YES_NO),
    Field(
        "site",
        "Namn i räkningen",
        Way.LETTERS,
        none="Som platsen",
        hint="Behövs bara om kiosken flyttar runt, till exempel buss-2.",
    ),
    Field(
        "campaign",
        "Kampanjkod",
        Way.LETTERS,
        none="Ingen",
        hint="Följer med i länkarna, så att ni ser varifrån folk kommer.",
    ),
    Field(
        "printer",
        "Skrivare",
        Way.LETTERS,
        none="Ingen",
        hint="Till exempel 192.168.1.50:9100 eller /dev/usb/lp0.",
    ),
)
_BY_NAME: Mapping[str, Field] = {each.name: each for each in FIELDS}


@dataclass(frozen=True, slots=True)
class Form:
    """The setting that lies open, what is typed for it, and why it was not taken."""

    name: str = ""
    typed: str = ""
    said: str = ""

    @property
    def field(self) -> Field | None:
        """The setting that lies open, if any."""
        return _BY_NAME.get(self.name)


def open_form(settings: Settings, name: str) -> Form:
    """Open a setting with what it is now.

    Raises:
        KeyError: when there is no such setting on the glass.
    """
    return Form(_BY_NAME[name].name, write_rows(settings)[name])


def type_letter(form: Form, letter: str) -> Form:
    """Type one more letter or figure."""
    if form.field is None or len(form.typed) >= _LONGEST:
        return form
    return replace(form, typed=form.typed + letter, said="")


def erase(form: Form) -> Form:
    """Take the last letter away."""
    return replace(form, typed=form.typed[:-1], said="")


def clear(form: Form) -> Form:
    """Take all letters away."""
    return replace(form, typed="", said="")


def keep(form: Form, settings: Settings, text: str) -> tuple[Form, Settings]:
    """Give the settings with what somebody wrote, and no open form; or the form with why it may not be so."""
    if form.field is None:
        return form, settings
    try:
        return Form(), changed(settings, form.name, text)
    except KnownError as problem:
        return replace(form, typed=text, said=problem.message), settings


def written(field: Field, settings: Settings) -> str:
    """Say a setting as staff read it, but for places, which the pack names.

    >>> written(FIELDS[3], Settings()), written(FIELDS[4], Settings())
    ('50 %', 'Som platsen')
    """
    text = write_rows(settings)[field.name]
    if not text:
        return field.none
    if field.way is Way.CHOICE:
        return dict(field.choices).get(text, text)
    return f"{text} {field.unit}".strip()
