"""All rules over a draft, in one place."""

from __future__ import annotations

from datetime import date

from kiosk.content.draft import Draft
from kiosk.content.finding import Finding


def check_draft(draft: Draft, today: date | None, icons: frozenset[str]) -> tuple[Finding, ...]:
    """Apply every rule; without `today` no date is judged. `icons` are the names that can be drawn."""
    return ()
