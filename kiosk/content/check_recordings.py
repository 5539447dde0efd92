"""Rules for recordings: can they be played, do they read the words of today, and what is missing?"""

from __future__ import annotations

import math
from collections.abc import Iterator

from kiosk.content import recording_times
from kiosk.content.draft import Draft, RecordingFile
from kiosk.content.finding import Finding, Spot, error, warning
from kiosk.content.program import Program
from kiosk.content.recordings import (
    ENDING,
    FOLDER,
    LIST,
    Judged,
    Judgement,
    Standing,
    fault_of,
    file_name,
    judge,
)
from kiosk.content.sentences import sentences_of

# Texts that could not be read have no key, so their recordings are not to blame.
_INCOMPLETE = frozenset({"missing-field", "unknown-field", "wrong-value", "unreadable", "missing-file"})


def check_recordings(draft: Draft, program: Program) -> Iterator[Finding]:
    """Check every recording, and in the languages that have any what is still to be read.

    A pack without recordings is fine: the machine's own voice reads where it has one.
    """
    for language, recordings in draft.recordings.items():
        for name, file in recordings.files.items():
            fault = fault_of(file)
            if fault is not None:
                yield error("recording", Spot(f"{FOLDER}/{language}/{name}"), fault)
    known = {each.code for each in draft.head.languages} if draft.head else set()
    for language, judgement in judge(draft, program).items():
        if draft.head is not None and language not in known:
            message = f"Språket {language} står inte i pack.yaml. Inspelningarna spelas inte."
            yield warning("wrong-language", Spot(f"{FOLDER}/{language}"), message)
            continue
        yield from _check_language(draft, language, judgement)


def _check_language(draft: Draft, language: str, judgement: Judgement) -> Iterator[Finding]:
    for each in judgement.texts:
        yield from _check_text(each)
    missing = judgement.count(Standing.MISSING)
    if missing and missing < len(judgement.texts):
        message = (
            f"{missing} av {len(judgement.texts)} texter har ingen inspelning. Läs in dem, "
            "eller gör utkast med kiosk pack speak."
        )
        yield warning("missing-recording", Spot(f"{FOLDER}/{language}/{LIST}"), message)
    if any(finding.rule in _INCOMPLETE for finding in draft.findings):
        return
    notes = {file_name(key): note for key, note in draft.recordings[language].notes.items()}
    for name in judgement.strangers:
        note = notes.get(name)
        # The words of the screens and the guide are not known to every command; their rows are.
        if note is None or not note.text:
            message = "Ingen text har det namnet. Ta bort filen, eller rätta namnet efter listan."
            yield warning("unknown-recording", Spot(f"{FOLDER}/{language}/{name}"), message)


def _check_text(each: Judged) -> Iterator[Finding]:
    if each.file is None:
        return
    spot = Spot(f"{FOLDER}/{each.language}/{each.file.name}", None, each.key)
    shown = each.words if len(each.words) <= 50 else f"{each.words[:49]}…"
    if each.standing is Standing.STALE:
        how = "Kör kiosk pack speak." if each.note is not None and each.note.draft else "Läs in den på nytt."
        yield warning("stale-recording", spot, f"Texten har ändrats: ”{shown}”. Spelas inte. {how}")
    elif each.standing is Standing.HUMAN and not each.is_noted:
        message = "Inspelningen står inte i listan. Kör kiosk pack speak, så märks det när texten ändras."
        yield warning("unnoted-recording", spot, message)
    if each.file.starts and (fault := _fault_of_times(each, each.file)) is not None:
        name = each.file.name.removesuffix(ENDING) + recording_times.ENDING
        times = Spot(f"{FOLDER}/{each.language}/{name}", None, each.key)
        yield warning("recording-times", times, f"{fault} Hela texten markeras.")


def _fault_of_times(each: Judged, file: RecordingFile) -> str | None:
    """Say in Swedish why the times beside a recording are not used; None when they are."""
    sentences = len(sentences_of(each.words))
    if each.standing is Standing.HUMAN and len(file.starts) != sentences:
        return f"Antal meningar i texten: {sentences}. Antal tider i filen: {len(file.starts)}."
    if each.standing is Standing.HUMAN and file.starts[-1] >= (file.probe.seconds or math.inf):
        return "Den sista tiden ligger efter inspelningens slut."
    return None
