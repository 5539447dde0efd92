"""The interface in other languages: nothing is left in Swedish, and the kiosk shows it when it is chosen."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from xml.etree import ElementTree as Xml

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from build.environment import ROOT, TRANSLATIONS, compile_translations, tool
from kiosk.app import Kiosk, Options
from kiosk.clock import FixedClock
from kiosk.content.loading import OpenPack, open_source_or_compiled
from kiosk.language import LANGUAGES
from kiosk.paths import assets, default_pack
from kiosk.rehearsal.finger import is_a
from kiosk.rehearsal.photographer import wait_until_built
from kiosk.visit.rules import choose_language, go_home
from tests.builders import TODAY

QML = ROOT / "kiosk" / "ui" / "qml"
# Staff read Swedish. Half of what they see are Swedish sentences from Python, which lupdate never meets:
# half a translation would be worse than none.
SWEDISH_ONLY = QML / "Kiosk" / "Staff"
TRANSLATED = [QML / "Main.qml", *(each for each in (QML / "Kiosk").iterdir() if each != SWEDISH_ONLY)]
# What the words in QML are written in.
OWN = "sv"
FILES = {path.stem.removeprefix("kiosk_"): path for path in sorted(TRANSLATIONS.glob("*.ts"))}
_PLACEHOLDER = re.compile(r"%L?(?:\d{1,2}|n)")

each_language = pytest.mark.parametrize("language", FILES)
# What needs a whole kiosk is looked at in one language of each kind; the others wait for the full run.
SEEN = ("en", "ar", "ti")
each_script = pytest.mark.parametrize(
    "language", [each if each in SEEN else pytest.param(each, marks=pytest.mark.full) for each in FILES]
)


@dataclass(frozen=True, slots=True)
class Message:
    """One text of the interface: where it stands, what it is, what it is for, and how it reads elsewhere."""

    context: str
    source: str
    comment: str
    translation: str
    finished: bool


def messages(path: Path) -> list[Message]:
    found = []
    for context in Xml.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            found.append(
                Message(
                    context=context.findtext("name", ""),
                    source=message.findtext("source", ""),
                    comment=message.findtext("comment", ""),
                    translation="" if translation is None else translation.text or "",
                    finished=translation is not None and "type" not in translation.attrib,
                )
            )
    return found


@pytest.fixture(scope="module")
def up_to_date(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Write what lupdate makes of the translations now: new texts wait in them, lost ones are gone."""
    folder = tmp_path_factory.mktemp("fresh")
    fresh = {language: folder / path.name for language, path in FILES.items()}
    for language, path in fresh.items():
        shutil.copyfile(FILES[language], path)
    command = [tool("pyside6-lupdate"), "-silent", "-extensions", "qml", *map(str, TRANSLATED)]
    files = map(str, fresh.values())
    subprocess.run([*command, "-locations", "none", "-no-obsolete", "-ts", *files], check=True)
    return fresh


def translated(language: str, context: str, source: str) -> str:
    return next(
        m.translation for m in messages(FILES[language]) if (m.context, m.source) == (context, source)
    )


@pytest.fixture(scope="module")
def pack(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenPack]:
    pack = open_source_or_compiled(default_pack(), tmp_path_factory.mktemp("cache"))
    yield pack
    pack.close()


@pytest.fixture
def kiosk(qapp: QGuiApplication, pack: OpenPack) -> Iterator[Kiosk]:
    assert compile_translations()
    clock = FixedClock(datetime.combine(TODAY, datetime.min.time()))
    kiosk = Kiosk(pack, clock, assets() / "fonts", Options(size=(540, 960), still=True))
    wait_until_built(kiosk)
    yield kiosk
    kiosk.close(keep_pack=True)


def test_every_language_of_the_pack_has_its_interface(pack: OpenPack) -> None:
    spoken = {language.code for language in pack.head.languages}

    assert spoken - {OWN} <= set(FILES)


def test_no_interface_is_in_a_language_the_kiosk_does_not_know() -> None:
    assert set(FILES) <= set(LANGUAGES) - {OWN}


@each_language
def test_every_text_in_qml_is_translated(language: str, up_to_date: dict[str, Path]) -> None:
    waiting = [
        (m.context, m.source)
        for m in messages(up_to_date[language])
        if not (m.finished and m.translation.strip())
    ]
    assert not waiting, "run pyside6-lupdate and translate these"


def test_only_the_screens_of_staff_are_left_in_swedish() -> None:
    assert len(list(SWEDISH_ONLY.glob("Staff*.qml"))) > 5
    assert {path.parent for path in QML.rglob("*.qml")} - {QML, *TRANSLATED} == {SWEDISH_ONLY}


@each_language
def test_no_translation_is_of_a_text_that_is_gone(language: str, up_to_date: dict[str, Path]) -> None:
    needed = set(messages(up_to_date[language]))

    assert not set(messages(FILES[language])) - needed


@each_language
def test_a_translation_asks_for_the_same_figures(language: str) -> None:
    different = [
        m.source
        for m in messages(FILES[language])
        if sorted(_PLACEHOLDER.findall(m.source)) != sorted(_PLACEHOLDER.findall(m.translation))
    ]
    assert not different


@each_language
def test_a_translation_breaks_its_lines_like_the_swedish(language: str) -> None:
    different = [
        m.source for m in messages(FILES[language]) if m.source.count("\n") != m.translation.count("\n")
    ]

    assert not different


@each_language
def test_one_and_the_same_text_in_one_place_is_translated_once(language: str) -> None:
    keys = [(m.context, m.source, m.comment) for m in messages(FILES[language])]

    assert len(keys) == len(set(keys))


@each_script
def test_the_kiosk_shows_the_language_that_is_chosen_and_swedish_again(kiosk: Kiosk, language: str) -> None:
    session, back = kiosk.session, translated(language, "Bar", "Bakåt")
    session.apply(go_home)
    assert "Bakåt" in shown(kiosk)

    session.apply(choose_language, language)
    words = shown(kiosk)
    assert back in words
    assert translated(language, "HomeScreen", "Hej!\nVar vill du börja?") in words
    assert "Bakåt" not in words

    session.apply(choose_language, OWN)
    assert "Bakåt" in shown(kiosk)
    assert back not in shown(kiosk)


def shown(kiosk: Kiosk) -> set[str]:
    """Collect what is written on the glass."""

    def below(item: QQuickItem) -> Iterator[str]:
        if not item.isVisible():
            return
        if is_a(item, "Label"):
            yield str(item.property("text"))
        for child in item.childItems():
            yield from below(child)

    return set(below(kiosk.window.contentItem()))
