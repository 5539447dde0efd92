"""The plan page: one file, made from a pack, that shows what stands after the # and tells nobody."""

from __future__ import annotations

import re
import threading
from base64 import b64encode
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from functools import partial
from hashlib import sha256
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtPdf import QPdfDocument

from kiosk.content.links import Linking, plan_link
from kiosk.content.loading import open_source_or_compiled
from kiosk.handout.plan_page import make_plan_page
from kiosk.paths import assets
from tests.builders import TODAY, a_pack_folder, pack_files
from tests.handout.browser import CHROMIUM, look_at, print_page

PARTS = assets() / "plan"
IN_A_BROWSER = pytest.mark.skipif(CHROMIUM is None, reason="Debian's package chromium is not installed")


def a_page(folder: Path, today: date = TODAY, **changes: tuple[str, str]) -> str:
    """Make the page of the small pack, with words of a file replaced."""
    files = {f"{name}.yaml": pack_files()[f"{name}.yaml"].replace(*words) for name, words in changes.items()}
    opened = open_source_or_compiled(a_pack_folder(folder, files), folder / "cache")
    return make_plan_page(opened.pack(), opened.courses(), opened.phrasebook, today, PARTS)


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> str:
    folder = tmp_path_factory.mktemp("plan")
    texts = pack_files()["texts/en.yaml"] + '  "handout.plan": "My plan"\n'
    opened = open_source_or_compiled(a_pack_folder(folder, {"texts/en.yaml": texts}), folder / "cache")
    page = make_plan_page(opened.pack(), opened.courses(), opened.phrasebook, TODAY, PARTS)
    (folder / "plan.html").write_text(page, encoding="utf-8")
    return (folder / "plan.html").as_uri()


@pytest.fixture(scope="module")
def profile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("chromium")


def linked(page: str, language: str, place: str, *courses: str) -> str:
    return plan_link(Linking(plan_page=page), language, place, courses)


def test_the_page_is_one_file_that_may_load_and_send_nothing(tmp_path: Path) -> None:
    page = a_page(tmp_path)

    assert not re.search(r"\b(src|action|srcset)=|url\(|@import|<link|<iframe", page)
    assert not re.search(r"fetch\(|XMLHttp|Beacon|localStorage|cookie", page)
    assert "default-src 'none'" in page
    for tag, name in (("style", "style-src"), ("script", "script-src")):
        inside = re.findall(rf"<{tag}>(.*?)</{tag}>", page, re.DOTALL)
        hashed = b64encode(sha256("".join(inside).encode()).digest()).decode()
        assert f"{name} 'sha256-{hashed}'" in page


def test_the_same_pack_gives_the_same_page(tmp_path: Path) -> None:
    assert a_page(tmp_path / "a") == a_page(tmp_path / "b")


def test_no_words_of_a_pack_can_end_the_script(tmp_path: Path) -> None:
    page = a_page(tmp_path, places=("Campus Prov", "Campus </script><b>@style@"))

    assert page.count("</script>") == 2
    assert "@style@" in page


def test_every_colour_can_be_read_on_its_ground() -> None:
    style = (PARTS / "plan.css").read_text(encoding="utf-8")
    colours = dict(re.findall(r"--(\w+): (#\w+);", style))

    pairs = (("ink", "paper"), ("green", "paper"), ("green", "card"), ("ink", "card"), ("paper", "ink"))
    for ink, ground in pairs:
        assert _contrast(colours[ink], colours[ground]) >= 7


@IN_A_BROWSER
def test_a_plan_is_shown_with_what_the_school_calls_it(address: str, profile: Path) -> None:
    page = look_at(linked(address, "en", "campus", "vard-1", "start-1"), profile)

    assert page.all("html")[0].attributes == {"lang": "en", "dir": "ltr"}
    assert page.words("h1") == ["My plan"]
    assert page.words("title") == ["My plan – Study here"]
    assert page.words("h3") == ["Campus Prov", "Care", "Get going"]
    first, second = page.words("li")
    assert first == "CareVårdCampus ProvStart \u20662027-01-11\u2069prov.se/vard"
    assert second == "Get goingKom igångFråga om start"
    links = {element.words: element.attributes["href"] for element in page.all("a")}
    assert links["0155-24 80 00"] == "tel:0155248000"
    assert links["prov.se/vard"] == "https://prov.se/vard"


@IN_A_BROWSER
def test_a_start_that_has_passed_is_to_be_asked_for(tmp_path: Path, profile: Path) -> None:
    page = a_page(tmp_path).replace('"day":"2027-01-11"', '"day":"2020-01-11"')
    (tmp_path / "old.html").write_text(page, encoding="utf-8")

    shown = look_at(linked((tmp_path / "old.html").as_uri(), "sv", "", "vard-1"), profile)

    assert "Fråga om start" in shown.words("li")[0]


@IN_A_BROWSER
@pytest.mark.parametrize("place", ["borta", ""])
def test_what_is_not_on_the_page_is_said_and_somebody_can_be_called(
    address: str, profile: Path, place: str
) -> None:
    page = look_at(linked(address, "sv", place, "vard-1", "gammal-9"), profile)

    assert page.words("li")[1] == "\u2066gammal-9\u2069 finns inte på den här sidan. Ring och fråga."
    assert ("\u2066borta\u2069 finns inte" in page.words("section")[0]) == (place == "borta")
    assert page.words("h3")[0] == "Kommunens växel"


@IN_A_BROWSER
@pytest.mark.parametrize(
    "fragment",
    [
        "",
        "#9.sv.campus.vard-1",
        "#%",
        "#1.constructor.constructor.constructor",
        "#1.xx..<img src=x onerror=document.title='!'>",
    ],
)
def test_any_other_address_still_leads_to_a_person(address: str, profile: Path, fragment: str) -> None:
    page = look_at(address + fragment, profile)

    assert page.words("title") == ["Min plan – Plugga här"]
    assert "0155-24 80 01" in page.words("a")
    assert page.all("img") == []


@IN_A_BROWSER
def test_a_page_in_arabic_runs_from_the_right_and_its_numbers_do_not(tmp_path: Path, profile: Path) -> None:
    files = {
        "pack.yaml": pack_files()["pack.yaml"].replace("code: en", "code: ar"),
        "texts/en.yaml": None,
        "texts/ar.yaml": 'language: ar\ntexts:\n  "handout.plan": "خطتي"\n',
    }
    opened = open_source_or_compiled(a_pack_folder(tmp_path, files), tmp_path / "cache")
    page = make_plan_page(opened.pack(), opened.courses(), opened.phrasebook, TODAY, PARTS)
    (tmp_path / "plan.html").write_text(page, encoding="utf-8")

    shown = look_at(linked((tmp_path / "plan.html").as_uri(), "ar", "campus", "vard-1"), profile)

    assert shown.all("html")[0].attributes == {"lang": "ar", "dir": "rtl"}
    assert shown.words("h1") == ["خطتي"]
    phone = next(each for each in shown.all("span") if each.words == "0155-24 80 00")
    assert phone.attributes == {"lang": "sv", "dir": "ltr"}
    choices = {
        each.words: each.attributes for each in shown.all("a") if each.attributes["href"].startswith("#")
    }
    assert choices["Svenska"]["href"] == "#1.sv.campus.vard-1"
    assert choices["العربية"]["aria-current"] == "true"


@IN_A_BROWSER
def test_a_page_can_be_walked_by_its_headings_and_names(address: str, profile: Path) -> None:
    page = look_at(linked(address, "sv", "campus", "vard-1"), profile)
    levels = [int(each.tag[1]) for each in page.elements if re.fullmatch(r"h\d", each.tag)]

    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))
    assert len(page.all("main")) == len(page.all("nav")) == 1
    assert all(each.words.strip() for each in page.all("a") + page.all("button"))
    assert page.all("header")[0].attributes["aria-hidden"] == "true"


@IN_A_BROWSER
def test_a_plan_prints_on_one_page_with_the_number_to_call(
    address: str, profile: Path, tmp_path: Path, qapp: QGuiApplication
) -> None:
    print_page(linked(address, "sv", "campus", "vard-1", "bygg-1", "start-1"), profile, tmp_path / "plan.pdf")

    pages = QPdfDocument()
    assert pages.load(str(tmp_path / "plan.pdf")) is QPdfDocument.Error.None_
    assert pages.pageCount() == 1
    words = pages.getAllText(0).text()
    assert "0155-24 80 00" in words
    assert "Skriv ut" not in words


@IN_A_BROWSER
def test_the_server_never_learns_the_plan(address: str, profile: Path) -> None:
    asked: list[str] = []
    with _served(address, asked) as server:
        page = look_at(linked(f"{server}/plan.html", "sv", "campus", "vard-1"), profile)

    assert page.words("h3")[1] == "Vård"
    assert "/plan.html" in asked
    assert set(asked) <= {"/plan.html", "/favicon.ico"}


@contextmanager
def _served(address: str, asked: list[str]) -> Iterator[str]:
    class Handler(SimpleHTTPRequestHandler):
        def log_message(self, *_: object) -> None:
            asked.append(self.path)

    folder = Path(address.removeprefix("file://")).parent
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Handler, directory=str(folder))) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()
        thread.join()


def _contrast(one: str, other: str) -> float:
    """WCAG 2.2: the contrast of two colours."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    figures = colour.lstrip("#")
    whole = "".join(figure * 2 for figure in figures) if len(figures) == 3 else figures
    parts = [int(whole[n : n + 2], 16) / 255 for n in (0, 2, 4)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
