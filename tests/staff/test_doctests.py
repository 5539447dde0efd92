"""The examples in the docstrings of the staff side are true."""

from __future__ import annotations

import doctest
from importlib import import_module
from pkgutil import iter_modules

import pytest

import kiosk.staff

MODULES = [f"kiosk.staff.{module.name}" for module in iter_modules(kiosk.staff.__path__)]


@pytest.mark.parametrize("name", [*MODULES, "kiosk.clock"])
def test_the_examples_of_a_module_are_true(name: str) -> None:
    assert doctest.testmod(import_module(name)).failed == 0


def test_there_are_modules_with_examples() -> None:
    assert len(MODULES) > 1
