"""Every failure has a sentence that staff can read and act on, and a line for the log."""

from __future__ import annotations

import doctest
import logging
import string

import pytest

import kiosk.channel.names
import kiosk.cli.progress
import kiosk.state.floor
from kiosk.channel.messages import KEPT, ChannelError, Failure
from kiosk.channel.recovery import Repair
from kiosk.content.readability import measure

_FILLED = {
    "where": "E:/kanal",
    "file": "metadata",
    "today": "2026-11-23",
    "needed": 70,
    "free": 3,
    "needs": "2.0",
    "site": "bussen",
    "pack": "Plugga i Sörmland",
    "detail": "",
}
_HARDEST = 30


@pytest.mark.parametrize("told", [*Failure, *Repair], ids=lambda each: each.name)
def test_every_sentence_is_plain_swedish(told: Failure | Repair) -> None:
    sentence = told.value.swedish.format(**_FILLED)

    assert sentence[0].isupper()
    assert sentence.endswith(".")
    assert len(sentence) < 200
    assert sentence.isprintable()


def test_together_they_are_easy_to_read() -> None:
    lix = measure(" ".join(each.value.swedish.format(**_FILLED) for each in [*Failure, *Repair])).lix

    assert lix is not None
    assert lix <= _HARDEST


@pytest.mark.parametrize("told", [*Failure, *Repair], ids=lambda each: each.name)
def test_every_field_of_a_sentence_is_known(told: Failure | Repair) -> None:
    for text in (told.value.swedish, told.value.english):
        assert {name for _, name, _, _ in string.Formatter().parse(text) if name} <= _FILLED.keys()


def test_who_is_refused_an_installation_hears_that_the_old_content_is_there(
    caplog: pytest.LogCaptureFixture,
) -> None:
    with caplog.at_level(logging.ERROR):
        error = ChannelError(Failure.CHANGED, file="film", detail="hash")

    assert error.message.endswith(KEPT)
    assert caplog.messages == ["CHANGED: length or hash of film does not match: hash"]
    assert not ChannelError(Failure.TRUST_UNCONFIRMED).message.endswith(KEPT)


@pytest.mark.parametrize("module", [kiosk.channel.names, kiosk.cli.progress, kiosk.state.floor])
def test_the_examples_in_docstrings_are_true(module: object) -> None:
    result = doctest.testmod(module)  # type: ignore[arg-type]

    assert result.attempted > 0
    assert result.failed == 0
