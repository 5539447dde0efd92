"""Kiosks that are looked at as somebody would who needs help."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from kiosk.content.loading import OpenPack
from kiosk.rehearsal.access_audit import Auditor, Seen
from kiosk.rehearsal.untranslated import listening
from tests.journeys.conftest import a_kiosk


@contextmanager
def an_auditor(pack: OpenPack, **options: object) -> Iterator[Auditor]:
    """Open a kiosk to look at, and close it."""
    with listening() as heard:
        kiosk = a_kiosk(pack, **options)
        try:
            yield Auditor(kiosk, heard)
        finally:
            kiosk.close(keep_pack=True)


def in_words(seen: Seen) -> list[str]:
    """Say what is wrong with a screen, a line each."""
    look = seen.glance.look
    where = f"{look.screen} {look.language} {look.mode}"
    return [f"{where}: {each.rule} {each.item}: {each.message}" for each in seen.findings]
