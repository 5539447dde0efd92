"""Opening, reading and searching a compiled pack; a damaged one is told, never shown half."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.content.course_values import Form
from kiosk.content.head import TranslationStatus
from kiosk.content.inspecting import compile_source
from kiosk.content.loading import OpenPack, PackError, open_pack, open_source_or_compiled
from kiosk.content.schema import DATABASE
from tests.builders import PROGRAM, TODAY, a_changed_pack, a_pack_folder, pack_files


def _a_compiled_pack(tmp_path: Path) -> Path:
    compile_source(a_pack_folder(tmp_path), tmp_path / "compiled", TODAY, PROGRAM)
    return tmp_path / "compiled"


def _opened(tmp_path: Path) -> OpenPack:
    return open_pack(_a_compiled_pack(tmp_path))


def _ids(opened: OpenPack, **asked: str | Form) -> list[str]:
    return [course.id for course in opened.search(**asked)]  # type: ignore[arg-type] # one table of all kinds


def test_pack_and_courses_are_read_once(tmp_path: Path) -> None:
    opened = _opened(tmp_path)
    assert opened.pack() is opened.pack()
    assert opened.courses() is opened.courses()


def test_a_course_is_found_by_its_id(tmp_path: Path) -> None:
    opened = _opened(tmp_path)
    course = opened.course("vard-1")
    assert course is not None
    assert course in opened.courses()
    assert opened.course("borta") is None


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ({}, ["vard-1", "bygg-1", "start-1"]),
        ({"words": "v"}, ["vard-1"]),
        ({"words": "VÅR"}, ["vard-1"]),
        ({"words": "vard"}, ["vard-1"]),
        ({"words": "provst"}, ["bygg-1", "vard-1"]),
        ({"words": "bygg prov"}, ["bygg-1"]),
        ({"words": "yrkeshög"}, ["bygg-1"]),
        ({"words": "nätk"}, ["start-1"]),
        ({"words": "zzz"}, []),
        ({"words": "  "}, ["vard-1", "bygg-1", "start-1"]),
        ({"words": '"*-:()^'}, ["vard-1", "bygg-1", "start-1"]),
        ({"words": "AND OR NOT NEAR"}, []),
        ({"words": "vård' OR 1=1 --"}, []),
        ({"words": "\0"}, ["vard-1", "bygg-1", "start-1"]),
        ({"area": "care"}, ["vard-1", "start-1"]),
        ({"area": "borta"}, ["start-1"]),
        ({"place": "campus"}, ["vard-1", "bygg-1"]),
        ({"municipality": "0480"}, ["vard-1", "bygg-1"]),
        ({"form": Form.MOOC}, ["start-1"]),
        ({"words": "vård", "form": Form.MOOC}, []),
        ({"place": "campus", "area": "build", "form": Form.YRKESHOGSKOLA}, ["bygg-1"]),
    ],
)
def test_search_finds_what_has_every_word_and_all_that_is_asked(
    tmp_path: Path, asked: dict[str, str | Form], found: list[str]
) -> None:
    opened = _opened(tmp_path)
    assert _ids(opened, **asked) == found
    assert opened.count(**asked) == len(found)  # type: ignore[arg-type] # one table of all kinds


def test_a_page_of_a_search_is_a_piece_of_all_that_is_found(tmp_path: Path) -> None:
    opened = _opened(tmp_path)
    assert [course.id for course in opened.search(first=1, most=1)] == ["bygg-1"]
    assert [course.id for course in opened.search("provst", first=1)] == ["vard-1"]


def test_a_hit_in_the_title_comes_before_a_hit_in_the_form(tmp_path: Path) -> None:
    source = a_changed_pack(tmp_path, "courses.csv", "start-1,Kom igång", "start-1,Komvux för alla")
    compile_source(source, tmp_path / "compiled", TODAY, PROGRAM)
    assert _ids(open_pack(tmp_path / "compiled"), words="komvux") == ["start-1", "vard-1"]


def test_phrasebooks_know_their_status(tmp_path: Path) -> None:
    opened = _opened(tmp_path)
    assert (opened.phrasebook("en").status, opened.phrasebook("sv").status) == (
        TranslationStatus.MACHINE,
        TranslationStatus.HUMAN,
    )
    assert opened.phrasebook("xx").texts == {}


def test_a_medium_that_the_pack_lacks_is_none(tmp_path: Path) -> None:
    assert _opened(tmp_path).media_path("borta.webm") is None


def test_what_was_read_stays_after_closing(tmp_path: Path) -> None:
    opened = _opened(tmp_path)
    pack, courses = opened.pack(), opened.courses()
    opened.close()
    assert (opened.pack(), opened.courses()) == (pack, courses)
    with pytest.raises(PackError):
        opened.phrasebook("en")


def test_a_pack_may_be_read_from_a_worker_thread(tmp_path: Path) -> None:
    opened = _opened(tmp_path)
    found: list[int] = []
    thread = threading.Thread(target=lambda: found.append(len(opened.search(words="prov"))))
    thread.start()
    thread.join()
    assert found == [2]


def _cut(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:1000])


def _scribble(file: Path) -> None:
    data = bytearray(file.read_bytes())
    data[4096:] = b"\xaa" * (len(data) - 4096)
    file.write_bytes(data)


def _sql(statement: str) -> Callable[[Path], None]:
    def change(file: Path) -> None:
        with closing(sqlite3.connect(file)) as database:
            database.execute(statement)
            database.commit()

    return change


@pytest.mark.parametrize(
    ("damage", "part"),
    [
        pytest.param(Path.unlink, "saknas", id="no file"),
        pytest.param(lambda file: file.write_bytes(b""), "hör inte till kiosken", id="an empty file"),
        pytest.param(lambda file: file.write_bytes(b"x" * 9000), "skadat", id="no database"),
        pytest.param(_cut, "skadat", id="cut off"),
        pytest.param(_scribble, "skadat", id="overwritten"),
        pytest.param(
            _sql("PRAGMA application_id = 1"), "hör inte till kiosken", id="somebody else's database"
        ),
        pytest.param(_sql("PRAGMA user_version = 99"), "nyare kiosk", id="too new"),
        pytest.param(_sql("PRAGMA user_version = 0"), "äldre kiosk", id="too old"),
        pytest.param(_sql("DELETE FROM meta"), "skadat", id="no head"),
        pytest.param(_sql("UPDATE meta SET value = '{}'"), "skadat", id="a head without fields"),
    ],
)
def test_a_folder_that_is_no_whole_pack_is_told(
    tmp_path: Path, damage: Callable[[Path], object], part: str
) -> None:
    folder = _a_compiled_pack(tmp_path)
    damage(folder / DATABASE)
    with pytest.raises(PackError, match=part):
        open_pack(folder)


@pytest.mark.parametrize(
    ("statement", "read"),
    [
        ("UPDATE item SET json = '{' WHERE kind = 'places'", OpenPack.pack),
        ("UPDATE item SET json = '{}' WHERE kind = 'areas'", OpenPack.pack),
        ("UPDATE course SET json = '[]'", OpenPack.courses),
        ("UPDATE course SET json = '[]'", OpenPack.search),
        ("DROP TABLE text", lambda opened: opened.phrasebook("en")),
        ("DROP TABLE media", lambda opened: opened.media_path("x")),
    ],
)
def test_damage_that_shows_later_is_told_then(
    tmp_path: Path, statement: str, read: Callable[[OpenPack], object]
) -> None:
    folder = _a_compiled_pack(tmp_path)
    _sql(statement)(folder / DATABASE)
    opened = open_pack(folder)
    with pytest.raises(PackError, match="skadat"):
        read(opened)


@pytest.mark.parametrize("folder", ["gone", "."])
def test_a_folder_without_a_pack_is_told(tmp_path: Path, folder: str) -> None:
    with pytest.raises(PackError, match="inget kompilerat innehållspaket"):
        open_source_or_compiled(tmp_path / folder, tmp_path / "cache")


def _source_with_real_icons(tmp_path: Path) -> Path:
    return a_pack_folder(tmp_path)


def test_a_source_is_compiled_once_per_state(tmp_path: Path) -> None:
    source, cache = _source_with_real_icons(tmp_path), tmp_path / "cache"
    first = open_source_or_compiled(source, cache)
    written = (first.folder / DATABASE).stat().st_mtime_ns
    again = open_source_or_compiled(source, cache)
    assert (again.folder, (again.folder / DATABASE).stat().st_mtime_ns) == (first.folder, written)
    (source / "pack.yaml").write_text(
        pack_files()["pack.yaml"].replace("Plugga här", "Läs mer här"), encoding="utf-8"
    )
    changed = open_source_or_compiled(source, cache)
    assert changed.head.title.sv == "Läs mer här"
    assert not first.folder.exists()


def test_a_compiled_pack_is_opened_as_it_is(tmp_path: Path) -> None:
    opened = open_source_or_compiled(_a_compiled_pack(tmp_path), tmp_path / "cache")
    assert opened.folder == tmp_path / "compiled"
    assert not (tmp_path / "cache").exists()


def test_an_old_source_still_opens(tmp_path: Path) -> None:
    source = a_changed_pack(tmp_path, "pack.yaml", "2027-12-31", "2001-12-31")
    assert open_source_or_compiled(source, tmp_path / "cache").head.valid_until.year == 2001


def test_a_source_with_errors_is_refused_with_the_first_of_them(tmp_path: Path) -> None:
    source = a_changed_pack(tmp_path, "places.yaml", "kind: campus", "kind: castle")
    with pytest.raises(PackError, match=r"places\.yaml:3 \(campus\.kind\)"):
        open_source_or_compiled(source, tmp_path / "cache")
    assert not list((tmp_path / "cache").rglob(DATABASE))


_AUTHORING = {"ruamel", "ruamel.yaml", "pydantic", "pydantic_core", "av", "PIL", "sqlite_utils"}
_OPEN = """
import sys
from pathlib import Path
from kiosk.content.loading import open_source_or_compiled
opened = open_source_or_compiled(Path(sys.argv[1]), Path(sys.argv[2]))
opened.pack(), opened.courses(), opened.search(words="v"), opened.phrasebook("en")
print(" ".join(sorted(sys.modules)))
"""


@pytest.mark.parametrize("kind", ["compiled", "source"])
def test_opening_a_pack_imports_nothing_that_only_authors_need(tmp_path: Path, kind: str) -> None:
    path, cache = _a_compiled_pack(tmp_path), tmp_path / "cache"
    if kind == "source":
        path = tmp_path / "source"
        open_source_or_compiled(path, cache)
    answer = subprocess.run(
        [sys.executable, "-c", _OPEN, str(path), str(cache)],
        capture_output=True,
        text=True,
        check=True,
        env=dict(os.environ),
    )
    modules = set(answer.stdout.split())
    assert "msgspec" in modules
    assert not modules & _AUTHORING
