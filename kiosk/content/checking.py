"""All rules over a draft, in one place."""

from __future__ import annotations

from datetime import date

from kiosk.content.check_addresses import check_addresses
from kiosk.content.check_codes import check_codes
from kiosk.content.check_dates import check_dates
from kiosk.content.check_guide import check_guide
from kiosk.content.check_media import check_media
from kiosk.content.check_recordings import check_recordings
from kiosk.content.check_references import check_references
from kiosk.content.check_repeats import check_repeats
from kiosk.content.check_texts import check_texts
from kiosk.content.check_translations import check_translations
from kiosk.content.draft import Draft
from kiosk.content.finding import Finding
from kiosk.content.program import Program


def check_draft(draft: Draft, today: date | None, program: Program) -> tuple[Finding, ...]:
    """Apply every rule; without `today` nothing is judged to have passed."""
    return (
        *check_references(draft),
        *check_dates(draft, today),
        *check_repeats(draft),
        *check_texts(draft),
        *check_translations(draft, program.texts),
        *check_addresses(draft),
        *check_codes(draft),
        *check_guide(draft, program.icons),
        *check_media(draft),
        *check_recordings(draft, program),
    )
