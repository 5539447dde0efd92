"""What is taken home: frozen values, already in the visitor's language."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class SlipCourse:
    """One suggestion: its title, the Swedish title where that differs, where it is, and when it starts.

    `link` is a whole web address; what is not known is an empty string.
    """

    id: str
    title: str
    swedish: str
    place: str
    start: str
    link: str = ""


@dataclass(frozen=True, slots=True)
class SlipPlace:
    """Whom to turn to, as far as it is known; names and numbers as they are in Swedish."""

    id: str
    name: str
    town: str = ""
    contact: str = ""
    phone: str = ""
    address: str = ""
    link: str = ""


@dataclass(frozen=True, slots=True)
class Slip:
    """What to do next, where, what to say there, and the suggestions. Nothing about the visitor.

    `day` is when it was made, as ISO writes it; `code` is what its QR code says. The words of the slip itself
    stand beside what they are about, in the visitor's language. `warning` is for texts nobody has read.
    """

    language: str
    right_to_left: bool
    heading: str
    day: str
    step_heading: str
    step: str
    place: SlipPlace | None
    courses_heading: str
    courses: tuple[SlipCourse, ...]
    say_heading: str
    opening_line: str
    code: str
    code_words: str
    photo: str
    warning: str = ""


class Style(StrEnum):
    """What a line of a slip is, which decides how it is drawn."""

    HEADING = "heading"
    DAY = "day"
    LABEL = "label"
    LEAD = "lead"
    NAME = "name"
    BODY = "body"
    PHONE = "phone"
    ADDRESS = "address"
    CODE = "code"
    STOP = "stop"
    QUOTE = "quote"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a slip. Of those that do not fit, the highest `rank` is left out first; 0 always stays.

    `plain` words stay as they are in every language: names, numbers, addresses and Swedish titles.
    """

    style: Style
    words: str
    rank: int = 0
    plain: bool = False


@dataclass(frozen=True, slots=True)
class Raster:
    """Dots: row after row from the top, 8 dots to a byte, the leftmost in its highest bit; 1 is black."""

    width: int
    rows: bytes

    @property
    def bytes_per_row(self) -> int:
        """How many bytes one row takes."""
        return (self.width + 7) // 8

    @property
    def height(self) -> int:
        """How many rows there are."""
        return len(self.rows) // self.bytes_per_row
