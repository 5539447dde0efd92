"""Sticks: they are noticed, looked into, installed from and reported on; all of it in a thread."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kiosk.clock import FloorClock
from kiosk.staff import delivery as deliveries
from kiosk.staff.delivery import Delivery, Stage
from kiosk.staff.desk import Asked
from kiosk.staff.holdings import name_of
from kiosk.staff.sticks import may_try, notice, refuse
from kiosk.ui.staff_holdings import StaffHoldings, kept

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.channel.install import Installed
    from kiosk.errors import KnownError
    from kiosk.staff.looking import Look
    from kiosk.staff.memory import Memory
    from kiosk.staff.volumes import Volume
    from kiosk.ui.background import Background
    from kiosk.ui.staff_session import StaffSession

# Seconds between two words about how far it has come: a stick gives a hundred chunks in that time.
_EVERY = 0.1


class _CancelledError(Exception):
    """Staff stopped an installation while it copied: nothing has changed."""


class Deliveries(QObject):
    """What staff do with a stick."""

    def __init__(
        self,
        staff: StaffSession,
        memory: Memory,
        background: Background,
        holdings: StaffHoldings,
        switched: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._staff = staff
        self._memory = memory
        self._background = background
        self._holdings = holdings
        self._switched = switched
        self._cancelled = False
        self._volumes: dict[str, Volume] = {}
        holdings.wentBack.connect(self._look_again)

    def begin(self) -> None:
        """Read what is installed, and look at what is plugged in; staff have just come in."""
        self._holdings.read()
        self._look_at_next()

    def see(self, volumes: tuple[Volume, ...]) -> None:
        """Note which sticks are in now: a new one is looked into, one that was pulled out is forgotten."""
        desk = self._staff.desk
        self._volumes = {volume.id: volume for volume in volumes}
        sticks, _ = notice(desk.sticks, frozenset(self._volumes))
        shown = desk.delivery.volume
        gone = shown is not None and shown.id not in self._volumes
        if gone and desk.delivery.stage is not Stage.INSTALLING:
            desk = replace(desk, delivery=Delivery(), preview=False)
        self._staff.update(replace(desk, sticks=sticks))
        self._look_at_next()

    def install(self) -> None:
        """Install what was found; it may be cancelled while it copies."""
        delivery = self._staff.desk.delivery
        begun = deliveries.installing(delivery)
        if begun is delivery or delivery.look is None:
            return
        self._cancelled = False
        self._staff.update(replace(self._staff.desk, delivery=begun, preview=False, said=""))
        channel = str(delivery.look.channel)
        self._background.do(lambda: self._install(channel), self._installed, self._failed)

    def cancel(self) -> None:
        """Stop an installation, as long as it only copies."""
        if self._staff.desk.delivery.may_cancel:
            self._cancelled = True
            self._show(replace(self._staff.desk.delivery, cancelling=True))

    def stop(self) -> None:
        """Let an installation come to its end quickly: the kiosk goes down."""
        self._cancelled = True

    def offer_trust(self) -> None:
        """Show the fingerprint of a sender that this kiosk does not believe yet."""
        look, memory, clock = self._staff.desk.delivery.look, self._memory, self._staff.session.clock
        if look is None:
            return

        def fingerprint() -> str:
            from kiosk.channel.trust import look_at_root  # noqa: PLC0415

            return look_at_root(str(look.channel), memory.state, clock).fingerprint

        self._background.do(fingerprint, self._ask_for_trust, self._failed)

    def trust(self) -> None:
        """Believe the sender whose fingerprint was compared, then look again."""
        delivery, memory, clock = self._staff.desk.delivery, self._memory, self._staff.session.clock
        self._staff.update(replace(self._staff.desk, asked=Asked.NOTHING))
        if delivery.look is None or delivery.volume is None:
            return
        channel, compared = str(delivery.look.channel), delivery.fingerprint

        def believe() -> bool:
            from kiosk.channel.trust import accept, look_at_root  # noqa: PLC0415

            offer = look_at_root(channel, memory.state, clock)
            # The stick may be another one by now.
            if offer.fingerprint == compared:
                accept(offer, None, memory.state)
            return offer.fingerprint == compared

        volume = delivery.volume
        self._background.do(believe, lambda _: self._look_into(volume), self._failed)

    def _look_at_next(self) -> None:
        """Look into a stick that nobody has looked into; the one that was put in last comes first."""
        desk = self._staff.desk
        if not desk.is_in or desk.delivery.is_at_work or desk.delivery.volume is not None:
            return
        waiting = [volume for key, volume in self._volumes.items() if may_try(desk.sticks, key)]
        if waiting:
            self._look_into(waiting[-1])

    def _look_into(self, volume: Volume) -> None:
        memory, session = self._memory, self._staff.session
        shown, clock = session.open_pack.database_file, session.clock

        def look() -> Look:
            # It loads what judges signatures.
            from kiosk.staff.looking import look_into  # noqa: PLC0415

            return look_into(volume.folder, memory.state, clock, shown)

        begun = deliveries.looking_into(volume)
        self._show(begun)
        self._background.do(
            look, lambda found: self._found(begun, found), lambda problem: self._not_found(begun, problem)
        )

    def _not_found(self, begun: Delivery, problem: KnownError) -> None:
        if self._delivery == begun:
            self._failed(problem)

    def _found(self, begun: Delivery, look: Look) -> None:
        if self._delivery != begun:
            # It was pulled out while it was read.
            return
        delivery = deliveries.found(begun, look)
        self._show(delivery)
        if deliveries.is_refused(look.judgement.verdict):
            self._leave_alone(delivery)
        if deliveries.is_reported(look):
            self._report(delivery, "")

    def _install(self, channel: str) -> Installed | None:
        from kiosk.channel.install import install  # noqa: PLC0415

        last = 0.0

        def progress(copied: int, total: int) -> None:
            nonlocal last
            if self._cancelled:
                raise _CancelledError
            now = time.monotonic()
            if now - last >= _EVERY or copied == total:
                last = now
                self._background.tell(lambda: self._show(deliveries.told(self._delivery, copied, total)))

        try:
            return install(channel, self._memory.state, self._staff.session.clock, progress)
        except _CancelledError:
            return None

    def _installed(self, done: Installed | None) -> None:
        if done is None:
            self._show(deliveries.cancelled(self._delivery))
            return
        clock = self._staff.session.clock
        if isinstance(clock, FloorClock):
            clock.raise_floor(done.pack.published)
        delivery = deliveries.ended(self._delivery, name_of(done.pack))
        self._show(delivery)
        self._report(delivery, delivery.said)
        self._holdings.read()
        self._switched()

    def _failed(self, problem: KnownError) -> None:
        delivery = deliveries.failed(self._delivery, kept(problem))
        self._show(delivery)
        self._leave_alone(delivery)
        self._report(delivery, delivery.said)

    def _look_again(self) -> None:
        """Look at a stick anew: after the way back, its content counts as new once more."""
        volume = self._delivery.volume
        self._show(Delivery())
        if volume is not None and volume.id in self._volumes:
            self._look_at_next()

    def _leave_alone(self, delivery: Delivery) -> None:
        if delivery.volume is not None:
            desk = self._staff.desk
            self._staff.update(replace(desk, sticks=refuse(desk.sticks, delivery.volume.id)))

    def _ask_for_trust(self, fingerprint: str) -> None:
        desk = self._staff.desk
        delivery = replace(desk.delivery, fingerprint=fingerprint)
        self._staff.update(replace(desk, delivery=delivery, asked=Asked.TRUST))

    def _report(self, delivery: Delivery, outcome: str) -> None:
        look, volume, session = delivery.look, delivery.volume, self._staff.session
        if look is None or volume is None or look.channel is None:
            return
        place = session.shelf.places.get(self._staff.desk.settings.place)
        now = session.clock.now()

        def write() -> bool:
            from kiosk.staff.reporting import report  # noqa: PLC0415
            from kiosk.staff.volumes import write_report  # noqa: PLC0415

            text = report(now, place.name if place else "", look.judgement, look.changes, outcome)
            return write_report(volume.folder, text, now.date()) is not None

        self._background.do(write, lambda written: self._reported(volume, written), self._failed)

    def _reported(self, volume: Volume, written: bool) -> None:
        if self._delivery.volume == volume:
            self._show(replace(self._delivery, reported=written))

    @property
    def _delivery(self) -> Delivery:
        return self._staff.desk.delivery

    def _show(self, delivery: Delivery) -> None:
        self._staff.update(replace(self._staff.desk, delivery=delivery))
