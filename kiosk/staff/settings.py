"""What staff may set on one kiosk: frozen values, each kept as one line of text that says what it may be.

A line that cannot be read is left out and told; the rest holds. Lines that this program does not know are
kept, so that going back to an older one loses nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Any, NamedTuple

from kiosk.errors import KnownError

# Seconds. WCAG 2.2.1 asks for at least 20 to answer; below 30 a reader is taken for gone.
SHORTEST_IDLE, LONGEST_IDLE = 30, 600
SHORTEST_WARNING, LONGEST_WARNING = 20, 120
# Millimetres of the picture's sides: from a tablet to a wall.
SMALLEST_SCREEN, LARGEST_SCREEN = 100, 2500

# Left to `re` to compile when they are first needed: the first frame reads this module.
_HOST = r"(?=.{1,253}$)[a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?(\.[a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?)*"
_DEVICE = r"/dev/(usb/)?lp\d{1,2}"
_SYSTEM_PRINTER = r"system:(?=\S)[ -~åäöÅÄÖ]{1,100}(?<=\S)"
# Printers for paper of 58 mm have it behind their address.
_NARROW = ",58"
_CODE = r"[a-z0-9](-?[a-z0-9])*"


class Profile(StrEnum):
    """Where the kiosk stands; decides how long it waits for somebody."""

    BUS = "bus"
    LIBRARY = "library"


class Settings(NamedTuple):
    """All settings of one kiosk. An empty text means "none"; None means that nobody has said yet.

    `site` is what the counts call a kiosk whose place does not say it, as on a bus. Sides of the picture in
    millimetres, volume in percent, times in seconds; no `idle` means the profile's.
    """

    municipality: str = ""
    place: str = ""
    site: str = ""
    profile: Profile = Profile.LIBRARY
    screen_width_mm: int | None = None
    screen_height_mm: int | None = None
    volume: int = 50
    idle: int | None = None
    warning: int = 30
    counting: bool = True
    campaign: str = ""
    printer: str = ""


NAMES = Settings._fields


class ReadSettings(NamedTuple):
    """The settings as they were read, and the names of those that could not be: they have their default."""

    settings: Settings
    damaged: tuple[str, ...] = ()


def changed(settings: Settings, name: str, text: str) -> Settings:
    """Give the settings with one of them as somebody wrote it.

    Raises:
        KnownError: when it may not be so; the message is one sentence that says what it may be.
    """
    return settings._replace(**{name: _READERS[name](text.strip())})


def read_rows(rows: Mapping[str, str]) -> ReadSettings:
    """Read settings from their lines; what is missing or damaged has its default.

    >>> read_rows({"volume": "80", "idle": "vet ej"}).damaged
    ('idle',)
    """
    settings, damaged = Settings(), []
    for name in NAMES:
        if name not in rows:
            continue
        try:
            settings = changed(settings, name, rows[name])
        except KnownError:
            damaged.append(name)
    return ReadSettings(settings, tuple(damaged))


def write_rows(settings: Settings) -> dict[str, str]:
    """Give the line of each setting.

    >>> write_rows(Settings())["volume"], write_rows(Settings())["idle"]
    ('50', '')
    """
    return {name: _written(getattr(settings, name)) for name in NAMES}


def _written(value: object) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "ja" if value else "nej"
        case _:
            return str(value)


def _whole(least: int, most: int, refused: str, empty: int | None = None) -> Callable[[str], int | None]:
    def read(text: str) -> int | None:
        if not text and empty is None:
            return None
        # At most six figures: Python would take minutes for a million of them.
        if not re.fullmatch(r"[0-9]{1,6}", text) or not least <= int(text) <= most:
            raise KnownError(refused)
        return int(text)

    return read


def _read_municipality(text: str) -> str:
    if text and not re.fullmatch(r"[0-9]{4}", text):
        raise KnownError("Kommunens kod ska ha fyra siffror, till exempel 0480.")
    return text


def _read_place(text: str) -> str:
    if text and not (re.fullmatch(_CODE, text) and len(text) <= 64):
        raise KnownError("Välj en plats som finns i innehållet.")
    return text


def _read_site(text: str) -> str:
    if text and not (re.fullmatch(_CODE, text) and len(text) <= 32):
        raise KnownError("Namnet får ha högst 32 tecken: a–z, siffror och bindestreck.")
    return text


def _read_profile(text: str) -> Profile:
    try:
        return Profile(text)
    except ValueError:
        raise KnownError("Välj buss eller bibliotek.") from None


def _read_counting(text: str) -> bool:
    if text not in {"ja", "nej"}:
        raise KnownError("Svara ja eller nej på om kiosken ska räkna besök.")
    return text == "ja"


def _read_campaign(text: str) -> str:
    if text and not (re.fullmatch(_CODE, text) and len(text) <= 16):
        raise KnownError("Kampanjkoden får ha högst 16 tecken: a–z, siffror och bindestreck.")
    return text


def _read_printer(text: str) -> str:
    where = text.removesuffix(_NARROW)
    known = re.fullmatch(_DEVICE, where) or re.fullmatch(_SYSTEM_PRINTER, where) or _is_host_and_port(where)
    if text and not known:
        raise KnownError("Skriv skrivaren så här: 192.168.1.50:9100, /dev/usb/lp0 eller system:NAMN.")
    return text


def _is_host_and_port(text: str) -> bool:
    host, colon, port = text.partition(":")
    if colon and not (re.fullmatch(r"[0-9]{1,5}", port) and 0 < int(port) < 65_536):
        return False
    if re.fullmatch(r"[0-9.]+", host):
        from ipaddress import ip_address  # noqa: PLC0415 -- not before the first frame

        try:
            ip_address(host)
        except ValueError:
            return False
        return True
    return bool(re.fullmatch(_HOST, host))


_millimetres = _whole(
    SMALLEST_SCREEN,
    LARGEST_SCREEN,
    f"Skriv skärmens mått i millimeter: {SMALLEST_SCREEN} till {LARGEST_SCREEN}.",
)
# What a field takes is known to its reader alone, as in any table of this kind.
_READERS: Mapping[str, Callable[[str], Any]] = {
    "municipality": _read_municipality,
    "place": _read_place,
    "site": _read_site,
    "profile": _read_profile,
    "screen_width_mm": _millimetres,
    "screen_height_mm": _millimetres,
    "volume": _whole(0, 100, "Volymen ska vara 0 till 100.", Settings().volume),
    "idle": _whole(
        SHORTEST_IDLE,
        LONGEST_IDLE,
        f"Tiden utan tryck ska vara {SHORTEST_IDLE} till {LONGEST_IDLE} sekunder.",
    ),
    "warning": _whole(
        SHORTEST_WARNING,
        LONGEST_WARNING,
        f"Tiden att svara ska vara {SHORTEST_WARNING} till {LONGEST_WARNING} sekunder.",
        Settings().warning,
    ),
    "counting": _read_counting,
    "campaign": _read_campaign,
    "printer": _read_printer,
}
