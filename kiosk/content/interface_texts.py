"""The words of the screens that can be recorded, from the translations' sources (.ts, Qt Linguist)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from xml.etree import ElementTree

from kiosk.content.phrasebook import SWEDISH

# Words that are put together while the kiosk runs cannot be read beforehand.
_COMPOSED = re.compile(r"%(\d|n|L\d)")
_LANGUAGE = re.compile(r"kiosk_([a-z]{2,3})\.ts")


def read_interface(folder: Path) -> Mapping[str, Mapping[str, str]]:
    """Read all translations of a folder: language → key → words; Swedish is what they translate from.

    A key is `interface:` and the Swedish words, with the screen between them where it says them differently.
    """
    found: dict[str, dict[str, str]] = {}
    for file in sorted(folder.glob("kiosk_*.ts")):
        named = _LANGUAGE.fullmatch(file.name)
        if named is None:
            continue
        texts = found.setdefault(named[1], {})
        for context, source, words in _messages(file):
            if words:
                key = f"interface:{source}"
                texts.setdefault(
                    key if texts.get(key, words) == words else f"interface:{context}:{source}", words
                )
            found.setdefault(SWEDISH, {})[f"interface:{source}"] = source
    return found


def _messages(file: Path) -> Iterator[tuple[str, str, str]]:
    # Our own file, of the checkout: nobody else's XML is read.
    for context in ElementTree.parse(file).iterfind("context"):
        for message in context.iterfind("message"):
            source = message.findtext("source", "")
            if source and message.get("numerus") is None and not _COMPOSED.search(source):
                yield context.findtext("name", ""), source, message.findtext("translation", "")
