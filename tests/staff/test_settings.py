"""Settings are read from lines of text: what is wrong is told in a sentence, and nothing else is lost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import KnownError
from kiosk.staff.settings import NAMES, Profile, ReadSettings, Settings, changed, read_rows, write_rows

SET = Settings(
    municipality="0480",
    place="campus-nykoping",
    profile=Profile.BUS,
    screen_width_mm=336,
    screen_height_mm=598,
    volume=0,
    idle=90,
    warning=20,
    counting=False,
    site="buss-2",
    campaign="host-26",
    printer="192.168.1.50:9100",
)


@pytest.mark.parametrize("settings", [Settings(), SET])
def test_what_was_written_is_read_again(settings: Settings) -> None:
    assert read_rows(write_rows(settings)) == ReadSettings(settings)


def test_a_new_kiosk_has_the_defaults() -> None:
    assert read_rows({}) == ReadSettings(Settings())


def test_a_damaged_line_gets_its_default_and_is_told_and_the_rest_holds() -> None:
    rows = {**write_rows(SET), "volume": "hög", "profile": "\x00"}

    assert read_rows(rows) == ReadSettings(
        SET._replace(volume=50, profile=Profile.LIBRARY), ("profile", "volume")
    )


@pytest.mark.parametrize(
    ("name", "text", "sentence"),
    [
        ("municipality", "Nyköping", "fyra siffror"),
        ("place", "../etc", "plats"),
        ("profile", "tåg", "buss eller bibliotek"),
        ("screen_width_mm", "99", "millimeter"),
        ("screen_height_mm", "598.5", "millimeter"),
        ("volume", "101", "0 till 100"),
        ("volume", "-1", "0 till 100"),
        ("volume", "", "0 till 100"),
        ("volume", "9" * 100_000, "0 till 100"),
        ("volume", "٥٠", "0 till 100"),
        ("idle", "29", "30 till 600"),
        ("warning", "19", "20 till 120"),
        ("warning", "121", "20 till 120"),
        ("counting", "kanske", "ja eller nej"),
        ("site", "Buss 2", "högst 32 tecken"),
        ("site", "a" * 33, "högst 32 tecken"),
        ("campaign", "Höst 26", "högst 16 tecken"),
        ("campaign", "a" * 17, "högst 16 tecken"),
        ("printer", "300.1.1.1", "192.168.1.50"),
        ("printer", "skrivare:99999", "192.168.1.50"),
        ("printer", "/dev/sda", "192.168.1.50"),
    ],
)
def test_what_may_not_be_set_is_refused_in_a_sentence(name: str, text: str, sentence: str) -> None:
    with pytest.raises(KnownError) as refused:
        changed(Settings(), name, text)
    assert sentence in refused.value.message


@pytest.mark.parametrize(
    "printer",
    ["", "192.168.1.50", "10.0.0.7:9100", "skrivare.local:9100", "/dev/usb/lp0", "system:HP LaserJet 400"],
)
def test_a_printer_is_an_address_on_the_net_a_device_or_one_of_the_system(printer: str) -> None:
    assert changed(Settings(), "printer", printer).printer == printer


@given(st.sampled_from(NAMES), st.text(max_size=40))
def test_whatever_somebody_writes_is_taken_or_refused(name: str, text: str) -> None:
    try:
        settings = changed(Settings(), name, text)
    except KnownError:
        return
    assert read_rows(write_rows(settings)) == ReadSettings(settings)
