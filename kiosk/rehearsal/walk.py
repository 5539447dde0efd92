"""The main job from end to end, by touch on the real kiosk: what `kiosk selftest` runs."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem

from kiosk.app import Kiosk
from kiosk.rehearsal.finger import Finger, NothingToTapError, pause
from kiosk.visit.rules import fresh_visit
from kiosk.visit.values import Dialog, Screen

_MOST_QUESTIONS = 8
_FILM_TRIES = 20


@dataclass(frozen=True, slots=True)
class WalkStep:
    """One step: what was done, whether it ended where it should, and how long it took."""

    name: str
    ok: bool
    ms: float
    note: str = ""


class StrayedError(AssertionError):
    """The kiosk is not where the step should have led."""


@dataclass(slots=True)
class Walk:
    """Walks through the kiosk and writes down each step. A failed step does not stop the walk."""

    kiosk: Kiosk
    read_qr: Callable[[QImage], list[str]]
    films_can_be_drawn: bool
    steps: list[WalkStep] = field(default_factory=list)
    taps: list[float] = field(default_factory=list)
    qr: str = ""

    _finger: Finger = field(init=False)

    def __post_init__(self) -> None:
        """Take the finger that belongs to the kiosk's window."""
        self._finger = Finger(self.kiosk.window)

    def all(self) -> bool:
        """Walk the whole way and tell whether every step was right."""
        for name, step in (
            ("attract → home", self.to_home),
            ("home → quiz", self.to_quiz),
            ("quiz → results", self.through_quiz),
            ("results → course", self.to_course),
            ("course → takeaway, QR read", self.to_takeaway),
            ("a story", self.a_story),
            ("a film with moving frames", self.a_film),
            ("language switch", self.switch_language),
            ("end of the visit", self.end),
        ):
            with self._step(name) as note:
                note.append(step())
        return all(step.ok for step in self.steps)

    @contextmanager
    def _step(self, name: str) -> Iterator[list[str]]:
        note: list[str] = []
        started = time.perf_counter()
        ok = True
        try:
            yield note
        except (StrayedError, NothingToTapError) as problem:
            ok, note = False, [str(problem)]
        self.steps.append(WalkStep(name, ok, round((time.perf_counter() - started) * 1000, 1), "".join(note)))

    def tap(self, kind: str, nth: int = 0, **properties: str) -> None:
        """Tap one item once the guard after the last change of screen lets a finger through."""
        self._finger.wait_for_guard()
        self.taps.append(self._finger.tap(self._finger.find(kind, nth, **properties)))

    def tap_bar(self, icon: str) -> None:
        """Tap a place in the bar by its icon, the same in every language."""
        self.tap("BarItem", icon=icon)

    def expect(self, screen: Screen) -> None:
        """Demand that the kiosk shows a screen.

        Raises:
            StrayedError: when it shows another.
        """
        here = self.kiosk.session.visit.here.screen
        if here is not screen:
            raise StrayedError(f"the screen is {here.value}, not {screen.value}")

    def to_home(self) -> str:
        """Tap the start sign."""
        self.tap("Sign")
        self.expect(Screen.HOME)
        return ""

    def to_quiz(self) -> str:
        """Open the guide."""
        self.tap("QuizTile")
        self.expect(Screen.QUIZ)
        return ""

    def through_quiz(self) -> str:
        """Answer every question with its first option; what takes several answers is sent on by hand."""
        for asked in range(_MOST_QUESTIONS):
            if self.kiosk.session.visit.here.screen is not Screen.QUIZ:
                return f"{asked} questions"
            before = self.kiosk.session.visit.quiz.here
            self.tap("Answer" if self._finger.items("Answer") else "Tile")
            while any(screen.property("goingOn") for screen in self._finger.items("QuizScreen")):
                pause(20)
            now = self.kiosk.session.visit
            if now.here.screen is Screen.QUIZ and now.quiz.here == before:
                self.tap("OutlineButton" if self._finger.items("OutlineButton") else "Sign")
        self.expect(Screen.RESULTS)
        return f"{_MOST_QUESTIONS} questions"

    def to_course(self) -> str:
        """Open the best course and name it."""
        self.tap("Card")
        self.expect(Screen.COURSE)
        return self.kiosk.session.visit.here.subject

    def to_takeaway(self) -> str:
        """Take the course along and read the code on the screen as a telephone would."""
        self.tap("Sign")
        self.expect(Screen.TAKEAWAY)
        self._finger.wait_for_guard()
        codes = self.read_qr(self.kiosk.window.grabWindow())
        if len(codes) != 1:
            raise StrayedError(f"{len(codes)} QR codes can be read, not one")
        self.qr = codes[0]
        return self.qr

    def a_story(self) -> str:
        """Open the first story and go one slide on."""
        self._go_home()
        self.tap("PictureTile", 0)
        self.expect(Screen.STORIES)
        self.tap("Card")
        self.expect(Screen.STORY)
        self.tap("Sign")
        if self.kiosk.session.visit.slide != 1:
            raise StrayedError("the story did not go on")
        return ""

    def a_film(self) -> str:
        """Open the first film and see its frames move."""
        self._go_home()
        self.tap("PictureTile", 1)
        self.expect(Screen.FILMS)
        self.tap("Card")
        self.expect(Screen.FILM)
        if not self.films_can_be_drawn:
            return "films cannot be drawn here: no OpenGL"
        screen = self._finger.find("VideoOutput") if self._finger.items("VideoOutput") else None
        pictures: set[bytes] = set()
        for _ in range(_FILM_TRIES):
            pause(100)
            pictures.add(_part_of(self.kiosk.window.grabWindow(), screen))
            if len(pictures) > 2:
                return f"{len(pictures)} different frames"
        raise StrayedError("the film stands still")

    def switch_language(self) -> str:
        """Switch to the last language and back to the first."""
        self._go_home()
        languages = [language.code for language in self.kiosk.session.open_pack.head.languages]
        for wanted in (languages[-1], languages[0]):
            self.tap_bar("language")
            if self.kiosk.session.visit.dialog is not Dialog.LANGUAGE:
                raise StrayedError("the language dialog did not open")
            self.tap("Answer", code=wanted)
            if self.kiosk.session.visit.language != wanted:
                raise StrayedError(f"the language is not {wanted}")
        return ", ".join(languages)

    def end(self) -> str:
        """End the visit and find nothing of it left."""
        self.tap_bar("close")
        self.expect(Screen.ATTRACT)
        if self.kiosk.session.visit != fresh_visit(self.kiosk.session.open_pack.head.default_language):
            raise StrayedError("something of the visit is left")
        return ""

    def _go_home(self) -> None:
        if self.kiosk.session.visit.here.screen is not Screen.HOME:
            self.tap_bar("home")
        self.expect(Screen.HOME)


def _part_of(picture: QImage, item: QQuickItem | None) -> bytes:
    if item is not None:
        area = item.mapRectToScene(QRectF(0, 0, item.width(), item.height())).toRect()
        picture = picture.copy(area)
    return bytes(picture.constBits())
