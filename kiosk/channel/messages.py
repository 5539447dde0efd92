"""What a person is told of each failure: what happened, what to do, and that the old content is still there.

One table: Swedish for the screen and the command line, English for the log.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from enum import Enum

from kiosk.errors import KnownError

LOG = logging.getLogger("kiosk.channel")
# Who runs a command reads the Swedish sentence; without a log file the English line goes nowhere.
LOG.addHandler(logging.NullHandler())

KEPT = "Det gamla innehållet finns kvar."


@dataclass(frozen=True, slots=True)
class Told:
    """One event in two languages; fields in braces are filled in by name."""

    swedish: str
    english: str


class Failure(Enum):
    """Everything that can go wrong between a publisher and a kiosk."""

    NO_CHANNEL = Told(
        "{where} är ingen kanal: där finns ingen mapp metadata. Välj mappen som publiceringen skrev.",
        "{where} is no channel: no metadata folder",
    )
    NOT_TRUSTED = Told(
        "Kiosken litar inte på någon kanal än. Kör kiosk trust {where} först.",
        "no trusted root; run kiosk trust",
    )
    NOT_SIGNED = Told(
        "Innehållet är inte signerat med nycklar som kiosken litar på. Fråga den som publicerade det.",
        "signature refused: {detail}",
    )
    OLDER = Told(
        "Innehållet är äldre än det som kiosken redan har. Hämta det senaste från den som publicerar.",
        "rollback refused: {detail}",
    )
    EXPIRED = Told(
        "Signaturen på innehållet har gått ut. Kioskens klocka visar {today}. Stämmer den? "
        "Be annars om en ny publicering.",
        "expired metadata on {today}: {detail}",
    )
    CHANGED = Told(
        "En fil är ändrad eller skadad: {file}. Kopiera kanalen på nytt, gärna till ett annat minne.",
        "length or hash of {file} does not match: {detail}",
    )
    DAMAGED_METADATA = Told(
        "Kanalens förteckning är skadad. Kopiera kanalen på nytt, gärna till ett annat minne.",
        "metadata cannot be read: {detail}",
    )
    FILE_MISSING = Told(
        "En fil saknas i kanalen: {file}. Kopiera hela kanalen på nytt.", "{file} is missing from the channel"
    )
    NOT_A_FILE = Told(
        "Det ligger något annat än en fil i kanalen: {file}. Använd inte minnet. Fråga den som publicerade.",
        "{file} is no regular file",
    )
    UNREADABLE = Told(
        "Kanalen gick inte att läsa. Sitter minnet i, eller är nätet uppe? Försök igen.",
        "reading the channel failed: {detail}",
    )
    NO_ROOM = Told(
        "Disken är full. Det behövs {needed} MB och finns {free} MB. Ta bort filer och försök igen.",
        "{needed} MB needed, {free} MB free",
    )
    NOT_WRITTEN = Told(
        "Kioskens disk gick inte att skriva på. Starta om kiosken. Byt disk om det händer igen.",
        "writing failed: {detail}",
    )
    NEWER_PROGRAM = Told(
        "Innehållet är gjort för en nyare kiosk ({needs}). Uppdatera kiosken först.",
        "pack needs program {needs}",
    )
    NOT_A_PACK = Told(
        "Det som är signerat är inget innehåll som kiosken kan visa. Publicera det på nytt.",
        "signed, but no pack: {detail}",
    )
    NOTHING_FOR_SITE = Told(
        "Kanalen har inget innehåll för platsen {site}. Fråga den som publicerar.",
        "no target for site {site}",
    )
    NOTHING_PUBLISHED = Told(
        "Kanalen har inget innehåll än. Publicera först.", "the channel has no pack target"
    )
    NOTHING_OLDER = Told("Det finns inget äldre innehåll att gå tillbaka till.", "nothing older is installed")
    OLDER_DAMAGED = Told(
        "Det äldre innehållet är skadat och går inte att visa. Installera det på nytt.",
        "the older pack is not complete",
    )
    BUSY = Told(
        "En annan installation pågår. Vänta tills den är klar.", "the install lock is held by another process"
    )
    TRUST_UNCONFIRMED = Told(
        "Inget ändrades. Jämför fingeravtrycket med det som publiceraren har, och svara ja.",
        "root not confirmed",
    )


# Nobody was about to replace any content.
_WITHOUT_INSTALLING = {Failure.TRUST_UNCONFIRMED, Failure.NOTHING_OLDER}


class ChannelError(KnownError):
    """Installing did not happen; `failure` says which kind, the message says it to staff."""

    def __init__(self, failure: Failure, **details: object) -> None:
        told = failure.value
        filled = {"detail": "", **details}
        self.failure = failure
        self.english = told.english.format(**filled)
        sentence = told.swedish.format(**filled)
        super().__init__(sentence if failure in _WITHOUT_INSTALLING else f"{sentence} {KEPT}")
        LOG.error("%s: %s", failure.name, self.english)
