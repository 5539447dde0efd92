"""Looking up courses: letters, filters, pages; and the words in their Swedish order."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kiosk.visit import search, words
from kiosk.visit.rules import fresh_visit, go, go_back
from kiosk.visit.values import CourseSearch, Location, Screen, SearchTool, Visit


def a_search(**wishes: object) -> Visit:
    visit = go(fresh_visit("sv"), Screen.COURSES)
    return visit._replace(search=visit.search._replace(**wishes))  # type: ignore[arg-type]


def typed(visit: Visit, letters: str) -> Visit:
    for letter in letters:
        visit = search.type_letter(visit, letter)
    return visit


def test_letters_make_words_from_the_first_page() -> None:
    visit = typed(a_search(page=3), "vård")

    assert (visit.search.words, visit.search.page) == ("vård", 0)


def test_spaces_only_part_words() -> None:
    assert typed(a_search(), "  en  kurs ").search.words == "en kurs "


def test_words_have_an_end() -> None:
    assert len(typed(a_search(), "a" * 99).search.words) == search.LONGEST_WORDS


def test_a_letter_can_be_taken_back_and_so_can_all() -> None:
    visit = typed(a_search(), "vård")

    assert search.erase_letter(visit).search.words == "vår"
    assert search.clear_words(visit).search.words == ""
    assert search.erase_letter(search.clear_words(visit)).search.words == ""


def test_one_tool_is_open_at_a_time_and_a_second_tap_closes_it() -> None:
    visit = search.open_tool(a_search(), SearchTool.WORDS)
    assert visit.search.tool is SearchTool.WORDS

    visit = search.open_tool(visit, SearchTool.AREA)
    assert visit.search.tool is SearchTool.AREA
    assert search.open_tool(visit, SearchTool.AREA).search.tool is SearchTool.NONE


@pytest.mark.parametrize(
    ("choose", "field"),
    [
        (search.choose_area, "area"),
        (search.choose_municipality, "municipality"),
        (search.choose_form, "form"),
    ],
)
def test_a_chosen_option_narrows_and_puts_the_options_away(
    choose: Callable[[Visit, str], Visit], field: str
) -> None:
    visit = choose(a_search(tool=SearchTool.AREA, page=2, words="kurs"), "x")

    assert visit.search == CourseSearch(words="kurs")._replace(**{field: "x"})  # type: ignore[arg-type]
    assert getattr(choose(visit, "").search, field) == ""


def test_a_municipality_takes_the_place_of_one_place() -> None:
    assert search.choose_municipality(a_search(place="campus"), "0480").search == CourseSearch(
        municipality="0480"
    )


def test_the_courses_of_a_place_are_asked_for_and_nothing_else() -> None:
    visit = search.look_at_place(
        a_search(words="x", area="y")._replace(here=Location(Screen.PLACE)), "campus"
    )

    assert visit.here == Location(Screen.COURSES)
    assert visit.search == CourseSearch(place="campus")


def test_back_from_a_course_the_list_is_as_it_was_without_the_keyboard() -> None:
    visit = search.open_result(a_search(words="x", page=1, tool=SearchTool.WORDS), "vard-1")
    assert visit.here == Location(Screen.COURSE, "vard-1")

    back = go_back(visit)
    assert (back.here.screen, back.search) == (Screen.COURSES, CourseSearch(words="x", page=1))


def test_pages_do_not_go_below_the_first() -> None:
    assert search.turn_to_page(a_search(), -1).search.page == 0


def test_everything_can_be_shown_again() -> None:
    assert search.show_all(a_search(words="x", form="sfi", page=1)).search == CourseSearch()


def test_words_stand_in_swedish_order() -> None:
    shuffled = ["ö", "Ärende", "zebra", "CSN", "basår", "åk", "distans"]

    assert sorted(shuffled, key=words.swedish_order) == [
        *("basår", "CSN", "distans", "zebra", "åk", "Ärende", "ö")
    ]


def test_turning_from_word_to_word_leaves_back_as_it_was() -> None:
    visit = go(go(fresh_visit("sv"), Screen.HOME), Screen.WORDS)
    visit = words.turn_to_word(go(visit, Screen.WORDS, "csn"), "sfi")

    assert visit.here == Location(Screen.WORDS, "sfi")
    assert go_back(visit).here == Location(Screen.WORDS)
    assert words.close_word(visit) == go_back(visit)


def test_a_word_opened_from_elsewhere_closes_into_the_list() -> None:
    visit = go(go(fresh_visit("sv"), Screen.MONEY), Screen.WORDS, "csn")

    assert words.close_word(visit).here == Location(Screen.WORDS)
