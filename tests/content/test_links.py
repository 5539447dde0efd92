"""What stands in the addresses that are handed over."""

from __future__ import annotations

from urllib.parse import urlsplit

import pytest

from kiosk.content.links import Linking, plan_link, with_campaign, written


def test_without_a_plan_page_there_is_no_link_to_it() -> None:
    assert plan_link(Linking(campaign="bussen"), "sv", "campus", ["vard-1"]) == ""


def test_the_server_of_the_plan_page_learns_nothing_of_the_plan() -> None:
    link = plan_link(Linking("bussen", "https://prov.se/plan.html"), "ar", "campus", ["vard-1", "bygg-1"])
    parts = urlsplit(link)

    assert parts.fragment == "1.ar.campus.vard-1.bygg-1"
    assert link.removesuffix(f"#{parts.fragment}") == "https://prov.se/plan.html?utm_source=bussen"


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("https://www.campusnykoping.se/", "campusnykoping.se"),
        ("https://mdu.se/a/b?c=1", "mdu.se/a/b"),
        (None, ""),
    ],
)
def test_an_address_is_written_as_one_says_it(url: str | None, said: str) -> None:
    assert written(url) == said


def test_a_campaign_code_keeps_what_the_address_had() -> None:
    assert (
        with_campaign("https://flen.se/a?b=1", "bussen-2026")
        == "https://flen.se/a?b=1&utm_source=bussen-2026"
    )
