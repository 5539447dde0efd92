"""Rows that more than one of the staff's screens shows."""

from __future__ import annotations

from typing import NamedTuple

from kiosk.staff.conditions import Condition


class ConditionRow(NamedTuple):
    """How one thing is: ok, warn or bad, what is said of it and what to do."""

    level: str
    says: str
    advice: str


def condition_row(condition: Condition) -> ConditionRow:
    """Give a condition as a list shows it."""
    return ConditionRow(condition.level.value, condition.says, condition.do)
