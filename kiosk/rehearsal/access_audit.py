"""Looks at every screen of the real kiosk in every language, mode and size, for whoever needs help."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import product
from pathlib import Path

from kiosk.access.judging import judge, judge_bars
from kiosk.access.target_rules import judge_rings
from kiosk.access.values import Finding, Glance, Look
from kiosk.app import Kiosk, Options, make_application
from kiosk.clock import FixedClock, SystemClock
from kiosk.content.loading import OpenPack
from kiosk.language import LANGUAGES
from kiosk.rehearsal.gathering import gather
from kiosk.rehearsal.keypad import Keypad
from kiosk.rehearsal.photographer import settle, show, stage_of, wait_until_built
from kiosk.rehearsal.untranslated import Untranslated, listening
from kiosk.rehearsal.visits import MODES, Stage
from kiosk.visit.rules import fresh_visit
from kiosk.visit.values import Modes

# The modes in which rings are measured: they look the same in all others of the same colours.
_RINGED = ("default", "contrast")
_SOURCE = "sv"


@dataclass(frozen=True, slots=True)
class Plan:
    """What is looked at: screens by the names of `visits`, languages, modes, window sizes in pixels."""

    screens: Sequence[str]
    languages: Sequence[str]
    modes: Sequence[str]
    sizes: Sequence[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Seen:
    """One screen that was looked at, and what was wrong with it."""

    glance: Glance
    findings: tuple[Finding, ...]


class Auditor:
    """Looks at one kiosk that stands still."""

    def __init__(self, kiosk: Kiosk, heard: Untranslated) -> None:
        self._kiosk = kiosk
        self._heard = heard
        self._keypad = Keypad(kiosk.window)
        self._stage: Stage = stage_of(kiosk.session)

    def look_at(self, name: str, language: str, mode: str, *, by_keypad: bool = True) -> Seen:
        """Show a screen, look at it, and say what is wrong; with or without stepping through it.

        Staff's screens have their names in `desks`, and are in Swedish.
        """
        kiosk, modes = self._kiosk, MODES[mode]
        if kiosk.session.visit.language != language:
            self._learn(language)
        # From somewhere else: a screen that is shown anew stands at its top.
        kiosk.session.update(fresh_visit(language)._replace(modes=modes))
        settle(kiosk)
        show(kiosk, name, language, modes, self._stage)
        settle(kiosk)
        pitch = kiosk.millimetres_per_pixel
        look = self._look(name, language, mode, modes)
        missing = frozenset(self._heard.asked) if language != _SOURCE else frozenset()
        glance = gather(kiosk.window, pitch, look, self._keypad if by_keypad else None, missing)
        findings = judge(glance)
        if by_keypad and mode in _RINGED and language == _SOURCE:
            findings = (*findings, *judge_rings(glance, list(self._keypad.rings(pitch))))
        return Seen(glance, findings)

    def _learn(self, language: str) -> None:
        # While the translators change places some texts are asked for in no language.
        self._kiosk.session.update(fresh_visit(language))
        self._heard.asked.clear()
        self._kiosk.engine.retranslate()

    def _look(self, name: str, language: str, mode: str, modes: Modes) -> Look:
        window = self._kiosk.window
        return Look(
            screen=name,
            language=language,
            mode=mode,
            size=(window.width(), window.height()),
            large=modes.large,
            contrast=modes.contrast,
            reach=modes.reach,
            right_to_left=LANGUAGES[language].right_to_left,
        )


def audit(pack: OpenPack, fonts: Path, plan: Plan) -> Iterator[Seen]:
    """Look at everything in a plan; yield each look with its findings."""
    make_application()
    clock = FixedClock(datetime.combine(SystemClock().today(), datetime.min.time()))
    for size in plan.sizes:
        with listening() as heard:
            kiosk = Kiosk(pack, clock, fonts, Options(size=size, still=True))
            try:
                wait_until_built(kiosk)
                yield from _look_round(Auditor(kiosk, heard), plan)
            finally:
                kiosk.close(keep_pack=True)


def _look_round(auditor: Auditor, plan: Plan) -> Iterator[Seen]:
    glances = []
    looks = list(product(plan.languages, plan.modes, plan.screens))
    for language, mode, name in looks:
        seen = auditor.look_at(name, language, mode)
        glances.append(seen.glance)
        if len(glances) == len(looks):
            seen = Seen(seen.glance, (*seen.findings, *judge_bars(glances)))
        yield seen
