"""What one kiosk is called in the counts: where it stands, and a mark that no other kiosk has.

The mark is drawn by lot once and is no property of the machine. With it two kiosks in one building, or two
whose place nobody has set, are never taken for one when their counts are merged.
"""

from __future__ import annotations

import re
from collections import Counter as Numbers
from collections.abc import Iterable, Mapping

# Without what is mistaken for something else on paper. The first is a figure, so that no word is a mark.
_FIGURES = "23456789"
_SIGNS = f"{_FIGURES}abcdefghjkmnpqrstuvwxyz"
# 8 * 31**5 marks: among 500 kiosks of one name two are alike once in 1 800 times, and merging would tell.
_LENGTH = 6
_MARK = re.compile(f"[{_FIGURES}][{_SIGNS}]{{{_LENGTH - 1}}}")
_SITE = re.compile(f"(.+)-({_MARK.pattern})")
_NAMELESS = "kiosk"
# Characters of a key; what is longer loses its end.
_LONGEST = 64


def new_mark() -> str:
    """Draw a mark by lot."""
    # Once in the life of a kiosk.
    import secrets  # noqa: PLC0415

    return secrets.choice(_FIGURES) + "".join(secrets.choice(_SIGNS) for _ in range(_LENGTH - 1))


def is_mark(text: str) -> bool:
    """Tell whether a text may be a mark.

    >>> is_mark("7k2qmx"), is_mark("campus"), is_mark("")
    (True, False, False)
    """
    return _MARK.fullmatch(text) is not None


def site_of(name: str, mark: str) -> str:
    """Give the site of a kiosk: the name that staff gave it or its place, where there is one, and its mark.

    >>> site_of("flen-bibliotek", "7k2qmx"), site_of("", "7k2qmx")
    ('flen-bibliotek-7k2qmx', 'kiosk-7k2qmx')
    """
    stem = (name or _NAMELESS)[: _LONGEST - _LENGTH - 1].rstrip("-")
    return f"{stem}-{mark}"


def names_of_sites(sites: Iterable[str], places: Mapping[str, str]) -> dict[str, str]:
    """Say what sites are called, by what places are called; marks are shown only where names are shared.

    >>> list(names_of_sites(["flen-7k2qmx", "flen-3abcde", "buss-9ghjkm"], {"flen": "Flen"}).values())
    ['Flen (7k2qmx)', 'Flen (3abcde)', 'buss']
    """
    parts = {site: _parts(site) for site in sites}
    named = {site: places.get(stem, _unbroken(stem)) for site, (stem, _) in parts.items()}
    shared = Numbers(named.values())
    return {
        site: f"{name} ({parts[site][1]})" if shared[name] > 1 and parts[site][1] else name
        for site, name in named.items()
    }


def _parts(site: str) -> tuple[str, str]:
    found = _SITE.fullmatch(site)
    return (found[1], found[2]) if found else (site, "")


def _unbroken(stem: str) -> str:
    # A name of ours is one word, also where a line ends.
    return stem.replace("-", "\N{NON-BREAKING HYPHEN}")
