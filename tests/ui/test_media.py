"""A film that is no film opens nothing else, even where it got past every check before the player."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
import shiboken6
from PIL import Image
from PySide6.QtGui import QGuiApplication, QImageReader
from PySide6.QtMultimedia import QMediaPlayer

from kiosk.content.media_guard import MOST_PIXELS
from kiosk.quarantine import FILE, Quarantine
from kiosk.ui.film_file import FilmFile, guard_decoders, record_films
from kiosk.ui.media import media_url
from kiosk.ui.session import Session
from tests.builders import a_film, a_film_file
from tests.ui.telling import a_session

ROOT = Path(__file__).resolve().parents[2]
GUARD = "QT_FFMPEG_PROTOCOL_WHITELIST"


def _played(path: Path, how: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "tests.ui.playing", str(path), how],
        cwd=ROOT,
        # A kiosk that was opened in this process before has guarded it, and what it starts.
        env={name: value for name, value in os.environ.items() if name != GUARD}
        | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()[-1]


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    return a_film_file(tmp_path / "secret.webm")


@pytest.mark.parametrize("ending", ["webm", "mp4"])
def test_a_playlist_in_the_place_of_a_film_opens_no_other_file(ending: str, secret: Path) -> None:
    playlist = secret.with_name(f"film.{ending}")
    playlist.write_text(f"ffconcat version 1.0\nfile '{secret.name}'\n", encoding="utf-8")

    assert _played(playlist, "plain") == "played", "without the guard it would: this test can see it"
    assert _played(playlist, "guarded") == "refused"


@pytest.mark.parametrize(("ending", "codec"), [("webm", "libvpx-vp9"), ("mp4", "libx264")])
def test_a_real_film_plays_from_its_bytes(ending: str, codec: str, tmp_path: Path) -> None:
    assert _played(a_film_file(tmp_path / f"film.{ending}", codec=codec), "guarded") == "played"


def _session_with_a_film(tmp_path: Path) -> tuple[Session, Path]:
    film = a_film_file(tmp_path / "film.webm").read_bytes()
    session = a_session(tmp_path, {"films/kort.yaml": a_film(), "media/film.webm": film})
    stored = session.open_pack.media_path("film.webm")
    assert stored is not None
    return session, stored


def test_a_film_that_is_as_it_should_be_has_an_address(tmp_path: Path) -> None:
    session, stored = _session_with_a_film(tmp_path)

    assert media_url(session, "film.webm").toLocalFile() == str(stored)
    assert media_url(session, "gone.webm").isEmpty()


def test_a_stored_file_that_became_something_else_is_not_opened(tmp_path: Path) -> None:
    session, stored = _session_with_a_film(tmp_path)
    stored.write_bytes(b"ffconcat version 1.0\n")

    assert media_url(session, "film.webm").isEmpty()


@pytest.mark.qt_log_ignore("Rejecting image as it exceeds the current allocation limit")
def test_qt_decodes_the_largest_picture_that_is_allowed_and_no_larger_one(tmp_path: Path) -> None:
    guard_decoders({})
    allowed, larger = tmp_path / "allowed.png", tmp_path / "larger.png"
    Image.new("RGBA", (MOST_PIXELS, MOST_PIXELS)).save(allowed)
    Image.new("RGBA", (MOST_PIXELS * 2, MOST_PIXELS)).save(larger)

    assert not QImageReader(str(allowed)).read().isNull()
    assert QImageReader(str(larger)).read().isNull()


def test_a_film_that_took_the_kiosk_down_has_no_address(tmp_path: Path) -> None:
    session, stored = _session_with_a_film(tmp_path)

    session.held_films = frozenset({stored.name})

    assert media_url(session, "film.webm").isEmpty()


def test_a_film_is_written_down_until_its_player_lets_it_go(qapp: QGuiApplication, tmp_path: Path) -> None:
    session, stored = _session_with_a_film(tmp_path)
    record_films(Quarantine(tmp_path, 0.0))
    player, file = QMediaPlayer(), FilmFile()

    file.setProperty("target", player)
    file.setProperty("media", media_url(session, "film.webm"))
    while_it_plays = json.loads((tmp_path / FILE).read_text("utf-8"))["playing"]
    shiboken6.delete(player)
    afterwards = json.loads((tmp_path / FILE).read_text("utf-8"))["playing"]
    record_films(None)

    assert (while_it_plays, afterwards) == (stored.name, "")
