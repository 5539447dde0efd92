"""The counts as staff meet them: this week at a glance, what is wrong with them, and taking them home."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from kiosk.staff.conditions import Condition, Level, well
from kiosk.statistics.database import open_counts_to_read
from kiosk.statistics.glance import Glance
from kiosk.statistics.problems import CountsError

OFF = "Räkningen är avstängd. Det som är räknat finns kvar."
_ID = "counts"


@dataclass(frozen=True, slots=True)
class Counts:
    """What is shown of the counts. `glance` is None while they are read, or where they cannot be.

    `writing` tells that they are being written on a stick, `said` how that or reading ended, `failed` that it
    failed.
    """

    glance: Glance | None = None
    writing: bool = False
    said: str = ""
    failed: bool = False


def seen(counts: Counts, glance: Glance) -> Counts:
    """Show what was read; how writing ended stays told."""
    return replace(counts, glance=glance)


def writing(counts: Counts) -> Counts:
    """Begin to write on a stick."""
    return replace(counts, writing=True, said="", failed=False)


def written(counts: Counts, name: str) -> Counts:
    """Note that all is on the stick, under that name."""
    return replace(counts, writing=False, said=f"Klart. Filerna heter {name}. Du kan ta ut USB-minnet.")


def refused(counts: Counts, sentence: str) -> Counts:
    """Note that the counts could not be read or written, and why."""
    return replace(counts, writing=False, said=sentence, failed=True)


def counts_condition(*, on: bool, troubles: tuple[str, ...]) -> Condition:
    """Tell how counting is, among all else that is looked at.

    >>> counts_condition(on=True, troubles=("Räkningen har stannat. Starta om kiosken.",)).do
    'Starta om kiosken.'
    """
    if troubles:
        return _trouble(troubles[0])
    says = "Kiosken räknar besök." if on else "Kiosken räknar inte besök."
    return well(_ID, says, f"counts: on {on}")


def file_condition(folder: Path) -> Condition:
    """Look at the file of the counts in a kiosk's folder, where no running kiosk tells how counting is."""
    try:
        file = open_counts_to_read(folder)
    except CountsError as problem:
        return _trouble(problem.message)
    if file is None:
        return well(_ID, "Inget är räknat här än.", "counts: none yet")
    file.close()
    return well(_ID, "Räkningen är hel.", "counts: whole")


def _trouble(sentence: str) -> Condition:
    says, _, do = sentence.partition(". ")
    return Condition(_ID, Level.WARN, f"{says.rstrip('.')}.", do, f"counts: {sentence}")
