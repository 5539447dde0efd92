"""The one mutable thing of the program: which visit it is now. Rules make the next one, views follow."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiosk.clock import Clock
from kiosk.content.head import TranslationStatus
from kiosk.content.loading import OpenPack
from kiosk.content.phrasebook import SWEDISH, Phrasebook
from kiosk.visit.rules import fresh_visit
from kiosk.visit.values import Visit

if TYPE_CHECKING:
    from kiosk.content.head import Text
    from kiosk.guidance.survey import Survey
    from kiosk.guidance.values import Guidance
    from kiosk.handout.printing import Handover
    from kiosk.ui.shelf import Advice, Shelf


class Session(QObject):
    """Holds the visit and hands out what the view models derive from."""

    changed = Signal()
    busyChanged = Signal(bool)
    # What no change of the visit tells: a film that came to its end, and the visit of a slip that came out.
    filmSeen = Signal(str)
    slipPrinted = Signal(object)

    def __init__(
        self,
        pack: OpenPack,
        clock: Clock,
        parent: QObject | None = None,
        handover: Handover | None = None,
        municipality: str = "",
    ) -> None:
        super().__init__(parent)
        self.open_pack = pack
        self.clock = clock
        # None where staff set nothing: no printer, no code in links.
        self.handover = handover
        # The code of the kiosk's own, where staff have said it; else the pack's.
        self._municipality = municipality
        # Whether what is opened and chosen is counted: visitors are told.
        self.is_counting = False
        self._phrasebook = lru_cache(maxsize=8)(pack.phrasebook)
        self._visit = fresh_visit(pack.head.default_language)
        self._busy: frozenset[str] = frozenset()
        # Whether a text was said in Swedish because the language lacks it; who wants to know clears it first.
        self.fell_back = False
        # The keys of the texts that were said since; likewise.
        self.said: set[str] = set()
        # Films are left out then: see kiosk/ui/memory_guard.py.
        self.spares_memory = False
        # Names of files that took the kiosk down: see kiosk/quarantine.py.
        self.held_films: frozenset[str] = frozenset()

    # The first frame needs neither the pack's items nor the guide, and their modules cost time.
    @cached_property
    def shelf(self) -> Shelf:
        """The pack's items by id."""
        from kiosk.ui.shelf import Shelf  # noqa: PLC0415

        return Shelf(self.open_pack, self._municipality)

    @cached_property
    def advice(self) -> Advice:
        """What the guide says."""
        from kiosk.ui.shelf import Advice  # noqa: PLC0415

        return Advice(self.shelf, self.clock)

    @property
    def visit(self) -> Visit:
        """The visit as it is now."""
        return self._visit

    def update(self, visit: Visit) -> None:
        """Make this the visit and tell the views, unless nothing differs."""
        if visit != self._visit:
            self._visit = visit
            self.changed.emit()

    def apply(self, rule: Callable[..., Visit], *arguments: object) -> None:
        """Let a rule make the next visit from the present one."""
        self.update(rule(self._visit, *arguments))

    @property
    def is_busy(self) -> bool:
        """Tell whether a film or a voice plays: then somebody is there, touch or not."""
        return bool(self._busy)

    @property
    def is_untouched(self) -> bool:
        """Tell whether nobody has begun a visit."""
        return self._visit == fresh_visit(self.open_pack.head.default_language)

    def show_pack(self, pack: OpenPack) -> OpenPack:
        """Show another pack from now on; give the one before, which may be closed when nothing shows it.

        View models that were made before keep what they read of it: whoever calls this makes new ones.
        """
        before, self.open_pack = self.open_pack, pack
        self._phrasebook = lru_cache(maxsize=8)(pack.phrasebook)
        self._forget_pack()
        self._visit = fresh_visit(pack.head.default_language)
        return before

    def stand_in(self, handover: Handover | None, municipality: str) -> bool:
        """Follow what staff say of this kiosk; tell whether view models made before are out of date."""
        if (handover, municipality) == (self.handover, self._municipality):
            return False
        self.handover, self._municipality = handover, municipality
        self._forget_pack()
        return True

    def _forget_pack(self) -> None:
        for kept in ("shelf", "advice"):
            self.__dict__.pop(kept, None)

    def set_busy(self, what: str, busy: bool) -> None:
        """Note that something plays, or no longer does."""
        now = self._busy | {what} if busy else self._busy - {what}
        if now != self._busy:
            self._busy = now
            self.busyChanged.emit(self.is_busy)

    def spare_memory(self, on: bool) -> None:
        """Show pictures instead of films from now on, or films again; the visit goes on."""
        if on != self.spares_memory:
            self.spares_memory = on
            self.changed.emit()

    def restart(self) -> None:
        """Forget the visitor: the next visit is the one a fresh kiosk starts with."""
        self.advice.forget()
        self.update(fresh_visit(self.open_pack.head.default_language))

    @property
    def phrases(self) -> Phrasebook:
        """The pack's texts in the visitor's language."""
        return self._phrasebook(self._visit.language)

    def say(self, text: Text | None, **figures: float) -> str:
        """Return a text of the pack in the visitor's language; no text is an empty string."""
        if text is None:
            return ""
        phrases = self.phrases
        self.said.add(text.key)
        self.fell_back = self.fell_back or not phrases.is_translated(text)
        return phrases.say(text, **figures)

    def swedish(self, text: Text | None, **figures: float) -> str:
        """Return the Swedish words to stand beside a translation that nobody has read, or nothing."""
        phrases = self.phrases
        if text is None or not phrases.machine or not phrases.is_translated(text):
            return ""
        words = Phrasebook(SWEDISH, TranslationStatus.HUMAN).say(text, **figures)
        return words if words != phrases.say(text, **figures) else ""

    @property
    def survey(self) -> Survey:
        """The courses as the guide needs them."""
        return self.advice.survey

    def guidance(self) -> Guidance:
        """Return what the guide says to the visitor's answers so far."""
        return self.advice.guidance(self._visit)
