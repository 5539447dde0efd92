"""The rules of access over facts that no scene shows easily: bars, rings, orders of reading."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.access.judging import judge, judge_bars
from kiosk.access.target_rules import judge_rings
from kiosk.access.values import Area, Glance, Look, Ring, Target

GLASS = Area(0, 0, 336, 597)


def a_target(name: str, left: float, top: float, place: int | None = None, **more: bool) -> Target:
    area = Area(left, top, left + 60, top + 30)
    return Target("Tappable", name, "Button", area, area, place=place, **more)


def a_screen(*targets: Target, screen: str = "home", **look: bool) -> Glance:
    return Glance(Look(screen, **look), GLASS, targets, by_keypad=True)  # type: ignore[arg-type]


def rules(glance: Glance) -> list[str]:
    return [finding.rule for finding in judge(glance)]


def test_a_row_and_the_next_are_read_one_after_the_other() -> None:
    row = [a_target("1", 10, 200, 0), a_target("2", 80, 200, 1), a_target("3", 10, 240, 2)]

    assert rules(a_screen(*row)) == []


def test_a_row_that_is_stepped_through_backwards_is_found_but_not_where_one_reads_so() -> None:
    row = [a_target("1", 80, 200, 0), a_target("2", 10, 200, 1)]

    assert rules(a_screen(*row)) == ["A16"]
    assert rules(a_screen(*row, right_to_left=True)) == []


def test_a_part_that_is_never_mirrored_is_read_from_the_left_everywhere() -> None:
    row = [a_target("1", 10, 200, 0, mirrored=False), a_target("2", 80, 200, 1, mirrored=False)]

    assert rules(a_screen(*row, right_to_left=True)) == []


def test_what_is_scrolled_away_is_not_compared_with_what_stays() -> None:
    away = replace(a_target("1", 10, 560, 0, scrolls=True), visible=Area(10, 560, 70, 500))

    assert rules(a_screen(away, a_target("Upp", 10, 400, 1))) == []


def test_from_the_screen_to_its_bar_and_round_again_is_no_step_back() -> None:
    targets = [a_target("1", 10, 300, 0), a_target("Hem", 10, 560, 1, in_bar=True)]

    assert rules(a_screen(*targets)) == []


def test_a_bar_that_moves_or_changes_its_places_is_found() -> None:
    home, back = a_target("Hem", 0, 560, in_bar=True), a_target("Bakåt", 80, 560, in_bar=True)
    model = a_screen(home, back, screen="map")
    moved = a_screen(home, replace(back, area=Area(81, 560, 141, 590)), screen="words")
    changed = a_screen(home, replace(back, name="Språk"), screen="money")
    at_home = a_screen(replace(home, name="Avsluta"), back, screen="home")

    found = list(judge_bars([model, moved, changed, at_home]))

    assert [(each.rule, each.look.screen) for each in found] == [("A30", "words"), ("A30", "money")]


def test_bars_of_another_language_or_mode_are_not_compared() -> None:
    home = a_target("Hem", 0, 560, in_bar=True)
    wide = replace(home, area=Area(0, 560, 90, 590))

    one, other = a_screen(home), a_screen(wide, large=True)
    assert list(judge_bars([one, other])) == []


@pytest.mark.parametrize(
    ("ring", "found"),
    [
        (Ring("A", perimeter=100, changed=130, contrast=9), False),
        (Ring("A", perimeter=100, changed=100, contrast=3), False),
        (Ring("A", perimeter=100, changed=99, contrast=9), True),
        (Ring("A", perimeter=100, changed=130, contrast=2.9), True),
    ],
)
def test_a_ring_is_thick_and_clear_enough(ring: Ring, found: bool) -> None:
    assert bool(list(judge_rings(a_screen(), [ring]))) is found
