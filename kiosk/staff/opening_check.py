"""The opening check: two minutes in which staff see, touch and hear that the kiosk is ready for visitors.

An immutable value: each answer gives the next one. What the machine can tell by itself (pack, clock, disk) is
handed in by the caller; the rest is asked.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

# Three by three: a panel that is dead in one part is dead in a whole strip or corner.
FIELDS = 9
_TIME = "%Y-%m-%d %H:%M"


class Step(StrEnum):
    """What is looked at, in this order."""

    SCREEN = "screen"
    TOUCH = "touch"
    SOUND = "sound"
    PRINTER = "printer"
    PACK = "pack"
    CLOCK = "clock"
    DISK = "disk"


STEPS = tuple(Step)


class Result(StrEnum):
    """What came of a step."""

    GOOD = "good"
    BAD = "bad"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class Known:
    """What the machine knows without asking: whether it is well, and a sentence for the slip.

    `printer` None means that this kiosk has none: its step is left out.
    """

    pack: tuple[bool, str]
    disk: tuple[bool, str]
    printer: str | None = None


@dataclass(frozen=True, slots=True)
class OpeningCheck:
    """How far the check has come. `begun` is when it began, as staff read it."""

    begun: datetime
    known: Known
    results: tuple[tuple[Step, Result], ...] = ()
    touched: frozenset[int] = frozenset()

    @property
    def step(self) -> Step | None:
        """The step that is asked now; None when all is done."""
        return STEPS[len(self.results)] if len(self.results) < len(STEPS) else None

    @property
    def is_good(self) -> bool:
        """Tell whether everything was looked at and nothing is bad."""
        return self.step is None and all(result is not Result.BAD for _, result in self.results)


_TITLES = {
    Step.SCREEN: "Skärmen",
    Step.TOUCH: "Trycken",
    Step.SOUND: "Ljudet",
    Step.PRINTER: "Skrivaren",
    Step.PACK: "Innehållet",
    Step.CLOCK: "Klockan",
    Step.DISK: "Disken",
}
_ASKS = {
    Step.SCREEN: "Ser du alla färger, utan fläckar och ränder?",
    Step.TOUCH: "Tryck på de nio rutorna.",
    Step.SOUND: "Hörde du ljudet?",
    Step.PRINTER: "Kom det ut en lapp som går att läsa?",
    Step.CLOCK: "Stämmer klockan?",
}
_WHAT_TO_DO = {
    Step.SCREEN: "Torka av skärmen. Starta om datorn om det inte hjälper.",
    Step.TOUCH: "Torka av skärmen och starta om datorn.",
    Step.SOUND: "Höj volymen i inställningarna. Titta om högtalaren är på.",
    Step.PRINTER: "Fyll på papper. Stäng av skrivaren och sätt på den igen.",
    Step.PACK: "Installera nytt innehåll från ett USB-minne.",
    Step.CLOCK: "Ställ datorns klocka.",
    Step.DISK: "Ring den som sköter datorn.",
}
_WORDS = {Result.GOOD: "OK", Result.BAD: "FEL", Result.SKIPPED: "-", None: "-"}


def begin(begun: datetime, known: Known) -> OpeningCheck:
    """Begin a check."""
    return OpeningCheck(begun, known)


def title(step: Step) -> str:
    """Name what a step looks at."""
    return _TITLES[step]


def question(check: OpeningCheck) -> str:
    """Give the sentence that the present step asks; empty when there is none."""
    if check.step is None:
        return ""
    return _ASKS.get(check.step, "")


def touch(check: OpeningCheck, field: int) -> OpeningCheck:
    """Note that one of the nine fields was touched, 0 to 8; with the last one the step is done.

    Raises:
        ValueError: when there is no such field.
    """
    if not 0 <= field < FIELDS:
        raise ValueError(f"there is no field {field}")
    if check.step is not Step.TOUCH:
        return check
    touched = check.touched | {field}
    check = replace(check, touched=touched)
    return _with(check, Result.GOOD) if len(touched) == FIELDS else check


def answer(check: OpeningCheck, yes: bool) -> OpeningCheck:
    """Note what staff said to the present step. The nine fields can only be given up."""
    if check.step is None or (check.step is Step.TOUCH and yes):
        return check
    return _with(check, Result.GOOD if yes else Result.BAD)


def _with(check: OpeningCheck, result: Result) -> OpeningCheck:
    step = check.step
    if step is None:
        return check
    check = replace(check, results=(*check.results, (step, result)))
    return _with_what_is_known(check)


def _with_what_is_known(check: OpeningCheck) -> OpeningCheck:
    """Go past the steps that nobody needs to be asked."""
    known = check.known
    match check.step:
        case Step.PRINTER if known.printer is None:
            return _with(check, Result.SKIPPED)
        case Step.PACK:
            return _with(check, Result.GOOD if known.pack[0] else Result.BAD)
        case Step.DISK:
            return _with(check, Result.GOOD if known.disk[0] else Result.BAD)
    return check


@dataclass(frozen=True, slots=True)
class Line:
    """What came of one step, in words; `result` is None where it was not tried."""

    title: str
    result: Result | None
    says: str = ""
    do: str = ""


def lines(check: OpeningCheck) -> tuple[Line, ...]:
    """Give what came of each step, in their order."""
    done = tuple(_line(check, step, result) for step, result in check.results)
    return (*done, *(Line(_TITLES[step], None, "Inte provat.") for step in STEPS[len(done) :]))


def _line(check: OpeningCheck, step: Step, result: Result) -> Line:
    if result is Result.SKIPPED:
        return Line(_TITLES[step], result, "Finns inte här.")
    says = {Step.PACK: check.known.pack[1], Step.DISK: check.known.disk[1]}.get(step, "")
    return Line(_TITLES[step], result, says, _WHAT_TO_DO[step] if result is Result.BAD else "")


def verdict(check: OpeningCheck) -> str:
    """Say in one line whether the kiosk is ready."""
    return "Kiosken är klar" if check.is_good else "Kiosken är inte klar"


def slip(check: OpeningCheck, place: str) -> str:
    """Give the result as text for a slip or a photograph: short lines, no letter that a printer lacks."""
    written = [verdict(check).upper(), check.begun.strftime(_TIME)]
    written += [place] if place else []
    written.append("")
    for line in lines(check):
        written.append(f"{_WORDS[line.result]:3} {line.title}")
        written += [f"    {sentence}" for sentence in (line.says, line.do) if sentence]
    return "\n".join(written) + "\n"
