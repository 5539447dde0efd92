"""Every setting on the glass can be opened, written and refused in words."""

from __future__ import annotations

import pytest

from kiosk.staff import forms
from kiosk.staff.forms import FIELDS, Field, Form, Way
from kiosk.staff.settings import NAMES, Settings, write_rows

SETTINGS = Settings(volume=60)
each_field = pytest.mark.parametrize("field", FIELDS, ids=lambda field: field.name)


@each_field
def test_each_is_a_setting_and_opens_with_what_it_is(field: Field) -> None:
    form = forms.open_form(SETTINGS, field.name)

    assert field.name in NAMES
    assert (form.field, form.typed) == (field, write_rows(SETTINGS)[field.name])


@each_field
def test_each_can_be_kept_as_it_is(field: Field) -> None:
    form = forms.open_form(SETTINGS, field.name)

    assert forms.keep(form, SETTINGS, form.typed) == (Form(), SETTINGS)


@each_field
def test_each_choice_may_be_kept(field: Field) -> None:
    form = forms.open_form(SETTINGS, field.name)

    assert bool(field.choices) is (field.way is Way.CHOICE)
    for key, words in field.choices:
        kept, settings = forms.keep(form, SETTINGS, key)
        assert kept == Form()
        assert forms.written(field, settings) == words


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        ("volume", "140", "0 till 100"),
        ("idle", "5", "30 till 600"),
        ("screen_width_mm", "9", "100 till 2500"),
        ("printer", "i hörnet", "192.168.1.50:9100"),
        ("campaign", "Öppet hus", "16 tecken"),
    ],
)
def test_what_may_not_be_is_told_and_changes_nothing(name: str, text: str, words: str) -> None:
    form, settings = forms.keep(forms.open_form(SETTINGS, name), SETTINGS, text)

    assert settings == SETTINGS
    assert (form.name, form.typed) == (name, text)
    assert words in form.said


def test_letters_come_and_go() -> None:
    form = forms.type_letter(forms.type_letter(forms.open_form(Settings(), "campaign"), "a"), "b")

    assert form.typed == "ab"
    assert forms.erase(form).typed == "a"
    assert forms.clear(form).typed == ""


def test_a_refusal_is_over_with_the_next_letter() -> None:
    form, _ = forms.keep(forms.open_form(SETTINGS, "volume"), SETTINGS, "140")

    assert forms.erase(form).said == ""


def test_without_an_open_form_nothing_is_typed_or_kept() -> None:
    assert forms.type_letter(Form(), "a") == Form()
    assert forms.keep(Form(), SETTINGS, "1") == (Form(), SETTINGS)


def test_staff_see_every_setting() -> None:
    assert sorted(field.name for field in FIELDS) == sorted(NAMES)


@pytest.mark.parametrize("address", ["system:Kvitto", "192.168.1.50:9100,58", "/dev/usb/lp0,58", "skrivare"])
def test_printers_are_written_as_the_printing_side_reads_them(address: str) -> None:
    from kiosk.handout.printing import read_address

    form, settings = forms.keep(forms.open_form(SETTINGS, "printer"), SETTINGS, address)

    assert (form.said, settings.printer) == ("", address)
    assert read_address(settings.printer) is not None
