"""Addresses as they are handed over: written for people, with the event's code, and the plan as an address.

What stands after the `#` of an address never reaches a server (RFC 3986, section 3.5): a plan is put there
as ids of the pack and a language, and nothing of it is the visitor's own words or answers.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit, urlunsplit

# The first word of every plan: a page that was made later can tell old ones apart.
PLAN_VERSION = "1"
# No id of a pack has a point in it (field_types.Id).
_BETWEEN = "."


@dataclass(frozen=True, slots=True)
class Linking:
    """What staff chose for links: the event's code, and where the plan page lies. Empty means none."""

    campaign: str = ""
    plan_page: str = ""


def written(url: str | None) -> str:
    """Write an address as one would say it; no address is an empty string.

    >>> written("https://www.csn.se/")
    'csn.se'
    """
    if not url:
        return ""
    parts = urlsplit(url)
    return parts.netloc.removeprefix("www.") + parts.path.rstrip("/")


def with_campaign(url: str, campaign: str) -> str:
    """Add the event's code to an address, so that the receiver can count visits from the event.

    >>> with_campaign("https://flen.se/komvux?a=1#b", "buss")
    'https://flen.se/komvux?a=1&utm_source=buss#b'
    >>> with_campaign("https://flen.se/", "")
    'https://flen.se/'
    """
    if not campaign or not url:
        return url
    parts = urlsplit(url)
    query = "&".join(part for part in (parts.query, f"utm_source={campaign}") if part)
    return urlunsplit(parts._replace(query=query))


def plan_link(linking: Linking, language: str, place: str, courses: Sequence[str]) -> str:
    """Write a plan as an address of the plan page; empty where there is no such page.

    Args:
        linking: where the page lies.
        language: the visitor's language.
        place: the id of the place to turn to, or an empty string.
        courses: the ids of the courses, in order.

    >>> plan_link(Linking(plan_page="https://prov.se/plan"), "sv", "campus", ["vard-1"])
    'https://prov.se/plan#1.sv.campus.vard-1'
    """
    if not linking.plan_page:
        return ""
    fragment = _BETWEEN.join((PLAN_VERSION, language, place, *courses))
    return f"{with_campaign(linking.plan_page, linking.campaign)}#{fragment}"
