"""The samples in the docstrings say what the code does."""

from __future__ import annotations

import doctest
from importlib import import_module

import pytest

_MODULES = (
    "check_addresses",
    "check_texts",
    "comparing",
    "course_sets",
    "finding",
    "limits",
    "phrasebook",
    "readability",
    "recordings",
    "schema",
    "sentences",
    "spoken_words",
)


@pytest.mark.parametrize("name", _MODULES)
def test_samples_in_docstrings_hold(name: str) -> None:
    result = doctest.testmod(import_module(f"kiosk.content.{name}"))
    assert result.attempted
    assert not result.failed
