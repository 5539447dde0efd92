"""A voice that writes down what it is asked to say."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from kiosk.speech.values import Speech


class SilentEngine:
    """Speaks some languages without a sound; a test tells it which sentence it has come to."""

    def __init__(self, languages: Iterable[str] = ("sv", "en"), *, recorded: bool = False) -> None:
        self.said: list[tuple[str, str]] = []
        self.began: list[int] = []
        self.stops = 0
        self.volume = -1
        self.followed = 0
        self._recorded = recorded
        self._languages = frozenset(languages)
        self._begun: Callable[[int], None] = lambda _: None
        self._ended: Callable[[], None] = lambda: None

    def languages(self) -> frozenset[str]:
        return frozenset() if self._recorded else self._languages

    def can_say(self, speech: Speech) -> bool:
        return speech.recording is not None if self._recorded else speech.language in self._languages

    def say(self, speech: Speech, first: int) -> None:
        self.said.append((" ".join(speech.sentences), speech.language))
        self.began.append(first)
        self._begun(first)

    def stop(self) -> None:
        self.stops += 1

    def set_volume(self, percent: int) -> None:
        self.volume = percent

    def follow_output(self) -> None:
        self.followed += 1

    def tell(self, begun: Callable[[int], None], ended: Callable[[], None]) -> None:
        self._begun, self._ended = begun, ended

    def come_to(self, sentence: int) -> None:
        self._begun(sentence)

    def come_to_the_end(self) -> None:
        self._ended()
