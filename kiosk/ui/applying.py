"""What the settings mean to the running kiosk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.errors import KnownError
from kiosk.visit.idle import POLICIES, IdlePolicy

if TYPE_CHECKING:
    from kiosk.handout.printing import Handover, PrinterAddress
    from kiosk.staff.settings import Settings


def policy_of(settings: Settings) -> IdlePolicy:
    """Give the times of the profile, with those that staff set for themselves."""
    policy = POLICIES[settings.profile.value]
    idle = policy.idle if settings.idle is None else float(settings.idle)
    return policy._replace(idle=idle, warning=float(settings.warning))


def handover_of(settings: Settings) -> Handover | None:
    """Give what is set for handing over, if anything; a printer whose address cannot be read is none."""
    if not (settings.printer or settings.campaign):
        return None
    # Before the first frame: it does not wait for what a kiosk without a printer has no use for.
    from kiosk.handout.printing import Handover  # noqa: PLC0415

    return Handover(_printer(settings.printer), settings.campaign)


def millimetres_of(settings: Settings) -> tuple[float, float] | None:
    """Give the sides of the picture as staff measured them, when both are known."""
    width, height = settings.screen_width_mm, settings.screen_height_mm
    return (float(width), float(height)) if width and height else None


def _printer(text: str) -> PrinterAddress | None:
    from kiosk.handout.printing import read_address  # noqa: PLC0415

    try:
        return read_address(text)
    except KnownError:
        return None
