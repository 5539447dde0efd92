"""The recordings of the pack that is shown, by the words on the screen."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from kiosk.content.loading import PackError
from kiosk.content.media_guard import may_be_shown
from kiosk.content.sentences import sentences_of
from kiosk.content.spoken_words import Recording, heard, language_of, words_hash
from kiosk.speech.values import Speech
from kiosk.ui.session import Session


class RecordedTexts:
    """Makes a speech of some words, with its recording where the pack has one that reads just these."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._read = lru_cache(maxsize=4)(self._read_language)

    def forget(self) -> None:
        """Another pack is shown."""
        self._read.cache_clear()

    def languages(self) -> frozenset[str]:
        """List the languages in which the pack has any recording."""
        try:
            return self._session.open_pack.recorded_languages()
        except PackError:
            # A pack that is damaged there can still be read by the machine's own voice.
            return frozenset()

    def speech_of(self, words: str, language: str) -> Speech:
        """Make the speech of some words of a screen in a language."""
        speech = plain_speech(words, language_of(words, language))
        found = self._read(speech.language).get(words_hash(words))
        path = self._session.open_pack.media_path(found.name) if found is not None else None
        if found is None or path is None or not may_be_shown(path):
            return speech
        starts = found.starts if len(found.starts) == len(speech.sentences) else ()
        return replace(speech, recording=path, starts=starts)

    def _read_language(self, language: str) -> dict[str, Recording]:
        try:
            return self._session.open_pack.recordings(language)
        except PackError:
            return {}


def plain_speech(words: str, language: str) -> Speech:
    """Make the speech of some words that nobody has recorded."""
    found = sentences_of(words)
    return Speech(
        language,
        tuple(heard(words[each.start : each.end]) for each in found),
        tuple((each.start, each.end) for each in found),
    )
