"""The pages say what is there: their links lead somewhere, the tests they name exist, no rule is missing."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")])
_LINK = re.compile(r"\]\((?!https?:|mailto:)([^)#\s]+)")
_TEST = re.compile(r"`((?:[a-z_]+/)*test_[a-z_]+\.py)`")
_RULE = re.compile(r"(?:[A-Z]\d{1,2}[a-z]?|own-[a-z]+)")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_link_leads_to_a_file(page: Path) -> None:
    lost = [link for link in _LINK.findall(page.read_text("utf-8")) if not (page.parent / link).exists()]

    assert lost == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_test_that_is_named_exists(page: Path) -> None:
    tests = {str(path.relative_to(ROOT)) for path in ROOT.glob("tests/**/test_*.py")}
    lost = [
        name
        for name in _TEST.findall(page.read_text("utf-8"))
        if not any(f"/{path}".endswith(f"/{name}") for path in tests)
    ]

    assert lost == []


def test_every_rule_of_the_audit_stands_on_its_page() -> None:
    page = (ROOT / "docs" / "access.md").read_text("utf-8")
    rules = set(_rules())

    assert len(rules) > 10
    assert [rule for rule in sorted(rules) if f"**{rule}**" not in page] == []


def _rules() -> Iterator[str]:
    for path in (ROOT / "kiosk" / "access").glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and _RULE.fullmatch(node.value):
                yield node.value
