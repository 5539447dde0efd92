"""What is looked at in the kiosk itself: its pack, its memory, its starts, the PIN, the program's files."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

from kiosk.staff.conditions import Condition, Level, well

# Days. Course dates change with each term; a channel's signatures hold for two years.
_OLD_PACK = 180
# Starts without a healthy minute between them. Source: RELIABILITY.md section 7, "Crash loop".
_RESTLESS, _LOOPING = 2, 3

_CALL = "Ring den som sköter datorn."
_REINSTALL = "Installera programmet på nytt."
_NEW_PACK = "Installera nytt innehåll från ett USB-minne."


@dataclass(frozen=True, slots=True)
class PackFacts:
    """What is told about the pack that is shown; `published` None: it came with the program."""

    title: str
    version: str
    valid_until: date
    published: date | None


@dataclass(frozen=True, slots=True)
class MemoryFacts:
    """What is told about the kiosk's own memory.

    `exists` is false before the first start, `problem` is why it cannot be opened, `damaged` counts files
    that were put aside, `settings` are those that could not be read, `starts` had no healthy minute.
    """

    exists: bool = True
    problem: str = ""
    writable: bool = True
    damaged: int = 0
    settings: Sequence[str] = ()
    starts: int = 0
    has_pin: bool = True


@dataclass(frozen=True, slots=True)
class FileFacts:
    """How the program's files compare with the list it was made with; a checkout has no list."""

    is_source: bool = False
    listed: int = 0
    missing: Sequence[str] = ()
    changed: Sequence[str] = ()
    added: Sequence[str] = ()


def pack_conditions(facts: PackFacts | str, today: date) -> tuple[Condition, ...]:
    """Look at the pack that is shown, or at the sentence that says why there is none."""
    if isinstance(facts, str):
        return (Condition("pack", Level.BAD, facts, _NEW_PACK, f"pack: {facts}"),)
    name = f"{facts.title} {facts.version}"
    return _age_condition(facts, name, today), _expiry_condition(facts, today)


def _age_condition(facts: PackFacts, name: str, today: date) -> Condition:
    if facts.published is None:
        says = f"{name} följde med programmet."
        return well("pack-age", says, f"pack: {name}, factory")
    age = (today - facts.published).days
    log = f"pack: {name}, {age} days old"
    says = f"Innehållet är {age} {'dag' if age == 1 else 'dagar'} gammalt."
    if age < 0:
        says = "Innehållet är från en dag som inte har varit än."
        return Condition("pack-age", Level.WARN, says, "Titta om datorns klocka går rätt.", log)
    if age > _OLD_PACK:
        return Condition("pack-age", Level.WARN, says, _NEW_PACK, log)
    return well("pack-age", says, log)


def _expiry_condition(facts: PackFacts, today: date) -> Condition:
    log = f"pack: valid until {facts.valid_until}"
    if today > facts.valid_until:
        says = f"Innehållet gällde till {facts.valid_until}. Det kan vara fel nu."
        return Condition("pack-expiry", Level.BAD, says, _NEW_PACK, log)
    return well("pack-expiry", f"Innehållet gäller till {facts.valid_until}.", log)


def memory_conditions(facts: MemoryFacts) -> tuple[Condition, ...]:
    """Look at the kiosk's own memory and what it tells."""
    if not facts.exists:
        do = "Starta kiosken en gång."
        says = "Kiosken har inte startat här än."
        return (Condition("state", Level.WARN, says, do, "state: none yet"),)
    if facts.problem:
        return (Condition("state", Level.BAD, facts.problem, _CALL, f"state: {facts.problem}"),)
    return (_state_condition(facts), _starts_condition(facts.starts), _pin_condition(facts.has_pin))


def _state_condition(facts: MemoryFacts) -> Condition:
    log = f"state: writable {facts.writable}, damaged {facts.damaged}, settings {list(facts.settings)}"
    if not facts.writable:
        says = "Kioskens minne går inte att skriva i."
        return Condition("state", Level.BAD, says, "Starta om datorn. Byt disk om det händer igen.", log)
    if facts.settings:
        says = f"{len(facts.settings)} inställningar gick inte att läsa."
        if len(facts.settings) == 1:
            says = "En inställning gick inte att läsa."
        return Condition("state", Level.WARN, says, "Gå igenom inställningarna och spara dem.", log)
    if facts.damaged:
        says = "Kioskens minne har varit skadat och lagats."
        return Condition("state", Level.WARN, says, "Byt disk om det händer igen.", log)
    return well("state", "Kioskens minne är helt.", log)


def _starts_condition(starts: int) -> Condition:
    log = f"starts: {starts} without a healthy minute"
    if starts >= _LOOPING:
        says = f"Kiosken har startat om {starts} gånger i rad."
        return Condition("starts", Level.BAD, says, "Gå tillbaka till det förra innehållet.", log)
    if starts >= _RESTLESS:
        says = "Kiosken har startat om två gånger i rad."
        return Condition("starts", Level.WARN, says, "Titta till den om en stund.", log)
    return well("starts", "Kiosken startar som den ska.", log)


def _pin_condition(has_pin: bool) -> Condition:
    if has_pin:
        return well("pin", "En kod för personal är vald.", "pin: chosen")
    says = "Ingen kod för personal är vald."
    return Condition("pin", Level.BAD, says, "Öppna personalens sida och välj en kod.", "pin: none")


def repair_conditions(sentences: Sequence[str]) -> tuple[Condition, ...]:
    """Tell what was mended at this start; the log has it already.

    >>> repair_conditions(["Innehållet är skadat. Installera det på nytt."])[0].do
    'Installera det på nytt.'
    """
    parts = (sentence.partition(". ") for sentence in sentences)
    return tuple(
        Condition("start", Level.WARN, f"{says.rstrip('.')}.", do, "start: something was mended")
        for says, _, do in parts
    )


def films_conditions(held: Collection[str]) -> tuple[Condition, ...]:
    """Tell of films that are shown as pictures, because the kiosk fell while it played them.

    >>> films_conditions(["ab12.webm"])[0].log
    'films: not played: ab12.webm'
    """
    if not held:
        return ()
    says = "En film har stängt av kiosken flera gånger. Den visas som bild."
    log = f"films: not played: {', '.join(sorted(held))}"
    return (Condition("films", Level.WARN, says, "Be den som gör innehållet att byta filmen.", log),)


def program_condition(facts: FileFacts) -> Condition:
    """Look at the program's own files."""
    if facts.is_source:
        return well("program", "Programmet körs från sin källkod.", "program: a checkout")
    if not facts.listed:
        says = "Listan över programmets filer saknas."
        return Condition("program", Level.BAD, says, _REINSTALL, "program: no list of files")
    wrong = (*facts.missing, *facts.changed, *facts.added)
    log = (
        f"program: {facts.listed} files, {len(facts.missing)} missing, {len(facts.changed)} changed, "
        f"{len(facts.added)} added: {', '.join(wrong[:5])}"
    )
    if wrong:
        says = f"{len(wrong)} filer i programmet är inte som de ska."
        if len(wrong) == 1:
            says = "En fil i programmet är inte som den ska."
        return Condition("program", Level.BAD, says, _REINSTALL, log)
    return well("program", "Programmets filer är hela.", log)
