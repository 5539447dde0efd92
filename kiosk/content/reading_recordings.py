"""The folder `speech/` of a source: the recordings of each language and their list."""

from __future__ import annotations

import hashlib
import re
from dataclasses import replace

from kiosk.content import probing, recording_times
from kiosk.content.draft import Note, RecordingFile, Recordings
from kiosk.content.finding import Spot, error, warning
from kiosk.content.recording_list import ListFaultError, read_list
from kiosk.content.recordings import ENDING, FOLDER, LIST, MOST_BYTES
from kiosk.content.source_page import Pages

_FILE = re.compile(
    rf"{FOLDER}/(?P<language>[a-z]{{2,3}})/(?P<name>[A-Za-z0-9][A-Za-z0-9._-]*{re.escape(ENDING)})"
)
_LISTED = re.compile(rf"{FOLDER}/(?P<language>[a-z]{{2,3}})/{re.escape(LIST)}")


def read_recordings(pages: Pages) -> dict[str, Recordings]:
    """Read all recordings of a source, by language; what is no recording becomes a finding."""
    notes: dict[str, dict[str, Note]] = {}
    files: dict[str, dict[str, RecordingFile]] = {}
    for path in pages.files(FOLDER, deep=True):
        if found := _LISTED.fullmatch(path):
            notes[found["language"]] = _read_notes(pages, path)
        elif found := _FILE.fullmatch(path):
            file = _read_file(pages, path, found["name"])
            if file is not None:
                starts = _read_times(pages, path)
                files.setdefault(found["language"], {})[file.name] = replace(file, starts=starts)
        else:
            named = f"{FOLDER}/<språk>/<text>{ENDING}"
            message = f"Filen är ingen inspelning. En inspelning är Opus i Ogg och heter {named}."
            shown = path.encode("utf-8", "replace").decode()
            pages.findings.append(error("wrong-file-name", Spot(shown), message))
    return {
        language: Recordings(notes.get(language, {}), files.get(language, {}))
        for language in sorted(notes.keys() | files.keys())
    }


def _read_notes(pages: Pages, path: str) -> dict[str, Note]:
    text = pages.text(path)
    if text is None:
        return {}
    try:
        return dict(read_list(text))
    except ListFaultError as fault:
        pages.findings.append(error("wrong-value", Spot(path, fault.line), fault.message))
        return {}


def _read_times(pages: Pages, recording: str) -> tuple[float, ...]:
    """Read when the sentences of a recording begin; without it, or where it is wrong, nobody knows."""
    path = recording.removesuffix(ENDING) + recording_times.ENDING
    text = pages.text(path) if pages.has(path) else None
    try:
        return recording_times.read_times(text or "")
    except recording_times.TimesFaultError as fault:
        message = f"{fault.message} Hela texten markeras."
        pages.findings.append(warning("recording-times", Spot(path, fault.line), message))
        return ()


def _read_file(pages: Pages, path: str, name: str) -> RecordingFile | None:
    place = pages.folder / path
    try:
        probe = probing.probe(place)
        size = place.stat().st_size
        # What is far too large is refused by its size, without reading it.
        digest = hashlib.sha256(place.read_bytes()).hexdigest() if size <= MOST_BYTES else ""
    except OSError:
        message = "Filen går inte att läsa. Kopiera dit den på nytt."
        pages.findings.append(error("unreadable", Spot(path), message))
        return None
    return RecordingFile(name, digest, size, probe)
