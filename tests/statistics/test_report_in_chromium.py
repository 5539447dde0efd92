"""The report in the browser that Debian brings: nothing runs over the edge, and it prints."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.statistics.test_report import a_page

CHROMIUM = shutil.which("chromium")
pytestmark = [pytest.mark.full, pytest.mark.skipif(CHROMIUM is None, reason="chromium is not here")]


def chromium(page: Path, *arguments: str) -> str:
    assert CHROMIUM is not None
    command = [CHROMIUM, "--headless", "--no-sandbox", "--disable-gpu", *arguments, page.as_uri()]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


@pytest.mark.parametrize("width", [1280, 800, 500])
def test_nothing_runs_over_the_edge_of_a_window(tmp_path: Path, width: int) -> None:
    page = tmp_path / "report.html"
    # The page has no script of its own; this one only measures.
    measure = (
        "<script>document.title = document.documentElement.scrollWidth + '/' + innerWidth</script></body>"
    )
    page.write_text(a_page().replace("</body>", measure))
    told = re.search(
        r"<title>(\d+)/(\d+)</title>", chromium(page, f"--window-size={width},900", "--dump-dom")
    )
    assert told is not None
    assert int(told[1]) <= int(told[2])


def test_it_prints_on_a_few_pages_of_a4(tmp_path: Path) -> None:
    page, printed = tmp_path / "report.html", tmp_path / "report.pdf"
    page.write_text(a_page())
    chromium(page, f"--print-to-pdf={printed}", "--no-pdf-header-footer")
    data = printed.read_bytes()
    pages = len(re.findall(rb"/Type\s*/Page\b", data))
    # A4 in points.
    assert re.search(rb"/MediaBox\s*\[0 0 59[45][\d.]* 84[12][\d.]*\]", data)
    assert 1 <= pages <= 8
