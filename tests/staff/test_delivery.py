"""A stick is looked into, installed from, and left alone when nothing can be taken from it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.channel.values import InstalledPack, Release
from kiosk.staff import delivery as deliveries
from kiosk.staff.delivery import Delivery, Stage
from kiosk.staff.holdings import Holdings, age_in_words, name_of
from kiosk.staff.looking import Look
from kiosk.staff.sticks import Judgement, Verdict
from kiosk.staff.volumes import Volume
from tests.staff.moments import MORNING

STICK = Volume("36:/media/NY", Path("/media/NY"))
RELEASE = Release("prov", "Prov", "2", MORNING, 2, "0.1.0", 1)


def _found(verdict: Verdict, channel: Path | None = STICK.folder) -> Delivery:
    look = Look(Judgement(verdict, "En mening."), channel, RELEASE)
    return deliveries.found(deliveries.looking_into(STICK), look)


@pytest.mark.parametrize("verdict", list(Verdict))
def test_only_newer_content_can_be_installed(verdict: Verdict) -> None:
    delivery = _found(verdict)

    assert delivery.may_install is (verdict is Verdict.NEWER)
    assert (deliveries.installing(delivery) != delivery) is (verdict is Verdict.NEWER)


@pytest.mark.parametrize("verdict", list(Verdict))
def test_only_what_may_still_be_installed_is_not_left_alone(verdict: Verdict) -> None:
    assert deliveries.is_refused(verdict) is (verdict not in {Verdict.NEWER, Verdict.NOT_TRUSTED})


def test_a_report_is_for_who_made_the_stick_not_for_somebody_s_photographs() -> None:
    looks = {verdict: _found(verdict).look for verdict in Verdict}
    reported = {verdict for verdict, look in looks.items() if look and deliveries.is_reported(look)}

    assert reported == {Verdict.SAME, Verdict.OLDER, Verdict.FOREIGN, Verdict.DAMAGED, Verdict.REFUSED}
    foreign = _found(Verdict.FOREIGN, None).look
    assert foreign is not None
    assert not deliveries.is_reported(foreign)


def test_it_may_be_stopped_while_it_copies_and_not_when_all_is_copied() -> None:
    begun = deliveries.installing(_found(Verdict.NEWER))
    halfway = deliveries.told(begun, 40, 80)

    assert begun.may_cancel
    assert halfway.may_cancel
    assert not replace(halfway, cancelling=True).may_cancel
    assert not deliveries.told(halfway, 80, 80).may_cancel


def test_what_was_stopped_can_be_begun_anew_and_says_that_nothing_changed() -> None:
    stopped = deliveries.cancelled(deliveries.told(deliveries.installing(_found(Verdict.NEWER)), 40, 80))

    assert stopped.may_install
    assert "gamla innehållet finns kvar" in stopped.said
    again = deliveries.installing(stopped)
    assert (again.copied, again.total, again.said) == (0, 0, "")


def test_it_ends_with_the_name_of_what_is_shown() -> None:
    ended = deliveries.ended(deliveries.installing(_found(Verdict.NEWER)), "Prov 2")

    assert (ended.stage, ended.said) == (Stage.DONE, "Klart. Kiosken visar nu Prov 2.")
    assert not ended.may_install


def test_a_late_word_of_progress_changes_nothing() -> None:
    ended = deliveries.ended(_found(Verdict.NEWER), "Prov 2")

    assert deliveries.told(ended, 1, 2) == ended


def test_the_age_of_what_is_shown_is_told_in_days() -> None:
    pack = InstalledPack("ab" * 32, "prov", "Prov", "1", MORNING, 1, 10, 5)

    def age(days: int) -> str:
        return age_in_words(Holdings(pack), MORNING.replace(day=MORNING.day + days))

    assert [age(days) for days in (0, 1, 2)] == [
        "Publicerat i dag.",
        "Publicerat för 1 dag sedan.",
        "Publicerat för 2 dagar sedan.",
    ]
    assert (name_of(pack), name_of(None)) == ("Prov 1", "")
