"""A link as a visitor meets it: written short, and as a code for the telephone."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.content import links
from kiosk.handout.qr import matrix_path
from kiosk.language import isolate


@dataclass(frozen=True, slots=True)
class WebLink:
    """Empty where there is no link."""

    address: str = ""
    path: str = ""
    modules: int = 0


def web_link(url: str | None) -> WebLink:
    """Write a link for people and draw its code."""
    if not url:
        return WebLink()
    picture = matrix_path(url)
    return WebLink(written(url), picture.path, picture.modules)


def written(url: str | None) -> str:
    """Write an address as one would say it, safe in right-to-left text; no address is an empty string.

    >>> written("https://www.csn.se/")[1:-1]
    'csn.se'
    """
    return isolate(links.written(url)) if url else ""
