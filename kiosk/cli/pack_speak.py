"""`kiosk pack speak`: draft recordings of a pack's texts, read by an engine that is installed here."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from kiosk.cli.progress import bar, in_pieces
from kiosk.content.program import Program
from kiosk.errors import KnownError

_TRANSLATIONS = Path(__file__).parent.parent / "ui" / "translations"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("source", type=Path, metavar="SRC", help="källmappen")
    parser.add_argument("--languages", metavar="sv,en,…", help="bara dessa språk; annars alla i paketet")
    parser.add_argument("--engine", choices=("espeak-ng", "piper"), help="bara denna talsyntes")
    parser.add_argument("--voices", type=Path, metavar="DIR", help="mappen med Pipers röster")


def main(args: argparse.Namespace, program: Program) -> int:
    """Make what is missing or stale, and say what was made and what a person has to read.

    Raises:
        KnownError: when the source has no head, no engine is installed, or a folder cannot be written.
    """
    from kiosk.content.draft import Recordings
    from kiosk.content.reading import read_source
    from kiosk.content.recording_drafts import make_drafts
    from kiosk.content.recordings import FOLDER, spoken_texts
    from kiosk.content.voices import find_readers

    draft = read_source(args.source)
    texts = spoken_texts(draft, program)
    if not texts:
        raise KnownError(f"{args.source} går inte att läsa som ett paket. Kör kiosk pack check.")
    chosen = _chosen(args.languages, tuple(texts))
    readers = find_readers(args.engine, args.voices)
    for language in chosen:
        with bar(f"Läser in {language}", in_pieces) as told:
            made = make_drafts(
                args.source / FOLDER / language,
                language,
                texts[language],
                draft.recordings.get(language, Recordings()),
                readers.get(language),
                told,
            )
        done = f"{language}: {made.made} nya utkast, {made.kept} fanns, {made.left} väntar på en människa."
        voice = "" if language in readers else " Ingen röst finns för språket."
        print(f"{done}{voice}", file=sys.stderr)
    return 0


def interface() -> dict[str, dict[str, str]]:
    """Read the words of the screens that can be recorded; nothing where their sources are not installed."""
    from kiosk.content.interface_texts import read_interface

    return {language: dict(texts) for language, texts in read_interface(_TRANSLATIONS).items()}


def _chosen(asked: str | None, known: tuple[str, ...]) -> tuple[str, ...]:
    if asked is None:
        return known
    chosen = tuple(each.strip() for each in asked.split(",") if each.strip())
    for each in chosen:
        if each not in known:
            raise KnownError(f"Språket {each} finns inte i paketet. Välj bland: {', '.join(known)}.")
    return chosen
