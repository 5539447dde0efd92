"""What was on the glass, as facts: where, how large, how clear, under which name. Lengths in millimetres."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle on the glass, from its top left corner; empty where it has no width or no height."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        """The width, never below 0."""
        return max(0.0, self.right - self.left)

    @property
    def height(self) -> float:
        """The height, never below 0."""
        return max(0.0, self.bottom - self.top)

    def common(self, other: Area) -> Area:
        """Return what two areas share."""
        return Area(
            max(self.left, other.left),
            max(self.top, other.top),
            min(self.right, other.right),
            min(self.bottom, other.bottom),
        )

    def gap_to(self, other: Area) -> float:
        """Return the distance to another area, below 0 where they overlap.

        >>> Area(0, 0, 10, 10).gap_to(Area(13, 14, 20, 20))
        5.0
        """
        across = max(self.left - other.right, other.left - self.right)
        down = max(self.top - other.bottom, other.top - self.bottom)
        return (across**2 + down**2) ** 0.5 if across > 0 and down > 0 else max(across, down)


@dataclass(frozen=True, slots=True)
class Target:
    """Something that can be pressed.

    `name` and `role` are what a screen reader says; `visible` is what is not cut away. `stays` is true in
    the bar and in dialogs, which no mode moves; `mirrored` is false where one reads from the left in any
    language. `place` is where it comes when one steps through with the keypad, None where that does not lead.
    """

    kind: str
    name: str
    role: str
    area: Area
    visible: Area
    usable: bool = True
    scrolls: bool = False
    stays: bool = False
    in_bar: bool = False
    mirrored: bool = True
    place: int | None = None


@dataclass(frozen=True, slots=True)
class Words:
    """A text: `letters` is where its letters are, `capital` how high a capital is, `contrast` from pixels.

    `said` tells whether a screen reader meets the text or its target's name holds it. `held_by` are the
    targets it lies in (by their index), the innermost last.
    """

    kind: str
    text: str
    letters: Area
    visible: Area
    clip: Area
    capital: float
    contrast: float | None = None
    plain: bool = True
    truncated: bool = False
    scrolls: bool = False
    said: bool = True
    quiet: bool = False
    held_by: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Unnamed:
    """Something that a screen reader cannot tell: a picture without a name, an area that takes taps."""

    kind: str
    where: Area


@dataclass(frozen=True, slots=True)
class Look:
    """In which language, mode and size a screen was looked at; the size in pixels."""

    screen: str
    language: str = "sv"
    mode: str = "default"
    size: tuple[int, int] = (1080, 1920)
    large: bool = False
    contrast: bool = False
    reach: bool = False
    right_to_left: bool = False


@dataclass(frozen=True, slots=True)
class Glance:
    """Everything one screen showed."""

    look: Look
    glass: Area
    targets: tuple[Target, ...] = ()
    words: tuple[Words, ...] = ()
    pictures: tuple[Unnamed, ...] = ()
    hits: tuple[Unnamed, ...] = ()
    gestures: tuple[Unnamed, ...] = ()
    hidden_scrolls: tuple[Unnamed, ...] = ()
    untranslated: frozenset[str] = frozenset()
    by_keypad: bool = False

    @property
    def portrait(self) -> bool:
        """Tell whether the screen stands on end."""
        return self.glass.height >= self.glass.width


@dataclass(frozen=True, slots=True)
class Ring:
    """What stepping onto a target with the keypad changed round it: square millimetres, and how clearly."""

    target: str
    perimeter: float
    changed: float
    contrast: float


@dataclass(frozen=True, slots=True)
class Finding:
    """What somebody could not see, read, reach or hear: the rule's id (docs/access.md) and a sentence."""

    rule: str
    look: Look
    item: str
    message: str
