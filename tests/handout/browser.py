"""Debian's Chromium without a window: what a page is when its script has run, and how it prints."""

from __future__ import annotations

import shutil
import subprocess
from html.parser import HTMLParser
from pathlib import Path

CHROMIUM = shutil.which("chromium")


class Page(HTMLParser):
    """What stands in a page: its elements in order, each with its attributes and all words in it."""

    def __init__(self, dom: str) -> None:
        super().__init__()
        self.elements: list[Element] = []
        self._open: list[Element] = []
        self.feed(dom)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, {name: value or "" for name, value in attrs})
        self.elements.append(element)
        if tag not in {"meta", "circle", "path", "br"}:
            self._open.append(element)

    def handle_endtag(self, tag: str) -> None:
        while self._open and self._open.pop().tag != tag:
            pass

    def handle_data(self, data: str) -> None:
        for element in self._open:
            element.words += data

    def all(self, tag: str) -> list[Element]:
        return [element for element in self.elements if element.tag == tag]

    def words(self, tag: str) -> list[str]:
        return [element.words for element in self.all(tag)]


class Element:
    """One element of a page."""

    def __init__(self, tag: str, attributes: dict[str, str]) -> None:
        self.tag = tag
        self.attributes = attributes
        self.words = ""


def look_at(address: str, profile: Path) -> Page:
    """Open an address and give the page as its script made it."""
    return Page(_run(profile, "--dump-dom", address))


def print_page(address: str, profile: Path, pdf: Path) -> None:
    """Print an address as a person would, into a file."""
    _run(profile, f"--print-to-pdf={pdf}", "--no-pdf-header-footer", address)


def _run(profile: Path, *arguments: str) -> str:
    assert CHROMIUM is not None
    # --no-sandbox: Chromium refuses to run as root with one.
    always = ("--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={profile}")
    done = subprocess.run(
        (CHROMIUM, *always, *arguments), capture_output=True, text=True, check=True, timeout=120
    )
    return done.stdout
