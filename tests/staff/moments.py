"""The one moment at which the staff's tests begin."""

from __future__ import annotations

from datetime import UTC, datetime

MORNING = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
