"""The samples in the guide's docstrings say what the code does."""

import doctest
from importlib import import_module

import pytest


@pytest.mark.parametrize("name", ["counting", "readiness"])
def test_samples_in_docstrings_hold(name: str) -> None:
    result = doctest.testmod(import_module(f"kiosk.guidance.{name}"))

    assert result.attempted
    assert not result.failed
