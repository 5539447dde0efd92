"""What is written on a stick after it was looked into, for whoever made it: one page of plain Swedish."""

from __future__ import annotations

from datetime import datetime

from kiosk import __version__
from kiosk.content.comparing import Difference, in_words
from kiosk.staff.sticks import Judgement, Verdict


def report(
    now: datetime,
    place: str,
    judgement: Judgement,
    changes: tuple[Difference, ...] = (),
    outcome: str = "",
) -> str:
    """Write the report: when, where, what the stick was, what it changes, and what came of it.

    `place` is where the kiosk stands, in words; `outcome` is the sentence that an installation ended with.
    """
    lines = [
        "Rapport från kiosken",
        "",
        f"Tid: {now:%Y-%m-%d %H:%M}",
        f"Plats: {place or 'inte inställd'}",
        f"Program: {__version__}",
        "",
        judgement.sentence,
    ]
    if judgement.verdict is Verdict.NEWER:
        lines.append(f"Det här ändras: {in_words(changes)}.")
    if outcome:
        lines.append(outcome)
    return "\n".join(lines) + "\n"
