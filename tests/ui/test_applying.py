"""What staff set is what the kiosk does."""

from __future__ import annotations

import pytest

from kiosk.app import options_for
from kiosk.handout.printing import Handover, PrinterAddress, PrinterKind
from kiosk.staff.settings import Profile, Settings
from kiosk.ui.applying import handover_of, millimetres_of, policy_of
from kiosk.visit.idle import POLICIES


@pytest.mark.parametrize("profile", list(Profile))
def test_a_profile_has_its_times(profile: Profile) -> None:
    assert policy_of(Settings(profile=profile)) == POLICIES[profile.value]


def test_times_that_staff_set_take_the_place_of_the_profile_s() -> None:
    policy = policy_of(Settings(profile=Profile.BUS, idle=200, warning=45))

    assert (policy.idle, policy.warning, policy.more_time) == (200.0, 45.0, POLICIES["bus"].more_time)


def test_the_picture_has_sides_only_when_both_are_measured() -> None:
    assert millimetres_of(Settings(screen_width_mm=336, screen_height_mm=597)) == (336.0, 597.0)
    assert millimetres_of(Settings(screen_width_mm=336)) is None


def test_a_printer_and_a_code_are_handed_on() -> None:
    settings = Settings(printer="192.168.1.50:9100", campaign="mässa")

    assert handover_of(settings) == Handover(
        PrinterAddress(PrinterKind.NETWORK, "192.168.1.50", 9100), "mässa"
    )


def test_a_printer_that_nobody_can_read_is_none() -> None:
    assert handover_of(Settings(printer="i hörnet!")) == Handover(None, "")


def test_options_hold_all_of_it() -> None:
    settings = Settings(profile=Profile.BUS, screen_width_mm=336, screen_height_mm=597, campaign="a")
    options = options_for(settings, (1080, 1920))

    assert options.size == (1080, 1920)
    assert options.policy == POLICIES["bus"]
    assert options.screen_millimetres == (336.0, 597.0)
    assert options.handover == Handover(None, "a")
