"""What is told without being asked for: to whom, and whether aloud."""

from __future__ import annotations

from kiosk.visit.values import Screen, Visit


def is_anybody_told(visit: Visit) -> bool:
    """Tell whether there is a visitor to tell anything; the attract screen is silent (UX.md A8)."""
    return visit.here.screen is not Screen.ATTRACT


def is_said_aloud(visit: Visit, *, urgent: bool) -> bool:
    """Tell whether a voice says what nobody has asked to hear.

    What has gone wrong is said unless the visitor wants silence (UX.md A12, T4); what has only changed is for
    those who listen: nobody else shall be spoken to in a quiet room.
    """
    modes = visit.modes
    return is_anybody_told(visit) and not modes.silent and (urgent or modes.listening)
