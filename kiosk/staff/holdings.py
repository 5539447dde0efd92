"""What staff are told of the packs that the kiosk has."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from kiosk.channel.values import InstalledPack, content_age


@dataclass(frozen=True, slots=True)
class Holdings:
    """The installed pack that is shown (None: the one that came with the program), and the one before it."""

    shown: InstalledPack | None = None
    before: InstalledPack | None = None


def name_of(pack: InstalledPack | None) -> str:
    """Name a pack with its version; no pack has no name."""
    return f"{pack.title} {pack.version}" if pack else ""


def age_in_words(holdings: Holdings, now: datetime) -> str:
    """Say how old the pack is that is shown.

    >>> age_in_words(Holdings(), datetime(2026, 11, 23))
    'Följde med programmet.'
    """
    if holdings.shown is None:
        return "Följde med programmet."
    days = content_age(holdings.shown.published, now)
    if not days:
        return "Publicerat i dag."
    return f"Publicerat för {days} {'dag' if days == 1 else 'dagar'} sedan."
