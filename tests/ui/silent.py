"""A speech engine that writes down what it is asked to say."""

from __future__ import annotations

from collections.abc import Callable, Iterable


class SilentEngine:
    """Speaks some languages without a sound; a test tells it when it has come to the end."""

    def __init__(self, languages: Iterable[str] = ("sv", "en")) -> None:
        self.said: list[tuple[str, str]] = []
        self.stops = 0
        self.volume = -1
        self._languages = frozenset(languages)
        self._fall_silent: Callable[[], None] = lambda: None

    def languages(self) -> frozenset[str]:
        return self._languages

    def speak(self, words: str, language: str) -> None:
        self.said.append((words, language))

    def stop(self) -> None:
        self.stops += 1

    def set_volume(self, percent: int) -> None:
        self.volume = percent

    def on_silent(self, callback: Callable[[], None]) -> None:
        self._fall_silent = callback

    def come_to_the_end(self) -> None:
        self._fall_silent()
