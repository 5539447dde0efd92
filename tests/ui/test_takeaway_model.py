"""The ticket to take home; its code is read back, from the path and from the screen."""

from __future__ import annotations

from itertools import product
from pathlib import Path

import numpy as np
import pytest
import shiboken6
import zxingcpp
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.content.contact_card import compose_contact
from kiosk.guidance.progress import Quiz
from kiosk.handout.composing import compose_plan, first_courses, make_slip
from kiosk.ui.session import Session
from kiosk.ui.takeaway_model import TakeawayModel
from kiosk.visit.rules import go
from kiosk.visit.values import Location, Screen, Ticket
from tests.builders import TODAY
from tests.rules.scanning import QML
from tests.ui.telling import a_session, follow

ANSWERS = {"area": ("care",), "school": ("basic",), "hinder": ("time",)}


def a_takeaway(folder: Path, subject: str) -> tuple[Session, TakeawayModel, list[str]]:
    session = a_session(folder)
    session.update(session.visit._replace(quiz=Quiz(order=tuple(ANSWERS), answers=ANSWERS)))
    session.apply(go, Screen.TAKEAWAY, subject)
    model = TakeawayModel(session)
    return session, model, follow(session, model)


def test_a_course_offers_its_link_its_place_and_the_plan(tmp_path: Path) -> None:
    _, model, _ = a_takeaway(tmp_path, "vard-1")

    tickets = [(row.ticket, row.chosen) for row in model.rows_of("tickets").rows]
    assert tickets == [("course", True), ("place", False), ("plan", False)]
    assert (model._props.title, model._props.place) == ("Vård", "Campus Prov")
    assert model._props.address[1:-1] == "prov.se/vard"
    assert model._props.phone[1:-1] == "0155-24 80 00"


def test_beside_the_code_stand_the_next_step_and_what_to_say(tmp_path: Path) -> None:
    _, model, _ = a_takeaway(tmp_path, "vard-1")

    assert model._props.step == "Ring växeln i veckan."
    assert model._props.opening_line == "Hej! Kan man läsa på kvällen?"


def test_one_code_is_shown_at_a_time(tmp_path: Path) -> None:
    session, model, told = a_takeaway(tmp_path, "vard-1")

    model.choose("place")

    assert session.visit.ticket is Ticket.PLACE
    assert (model._props.title, model._props.place) == ("Campus Prov", "Provstad")
    assert sorted(told) == ["address", "modules", "path", "place", "ticket", "title"]


def test_the_plan_stands_on_the_screen_too(tmp_path: Path) -> None:
    _, model, _ = a_takeaway(tmp_path, "vard-1")

    model.choose("plan")

    plan = [(row.title, row.swedish, row.place) for row in model.rows_of("plan").rows]
    assert plan == [("Vård", "", "Campus Prov"), ("Kom igång", "", ""), ("Bygg", "", "Campus Prov")]
    assert model._props.place == "Kommunens växel"


def test_a_place_offers_itself_and_the_plan(tmp_path: Path) -> None:
    _, model, _ = a_takeaway(tmp_path, "campus")

    assert [row.ticket for row in model.rows_of("tickets").rows] == ["place", "plan"]
    assert model._props.title == "Campus Prov"


@pytest.mark.parametrize("subject", ["", "gone"])
def test_the_plan_alone_is_offered_with_the_first_suggestion(tmp_path: Path, subject: str) -> None:
    _, model, _ = a_takeaway(tmp_path, subject)

    assert [row.ticket for row in model.rows_of("tickets").rows] == ["course", "place", "plan"]


def test_a_visitor_without_answers_can_take_a_person_home(tmp_path: Path) -> None:
    session = a_session(tmp_path)
    session.apply(go, Screen.TAKEAWAY)
    model = TakeawayModel(session)
    model.refresh()

    assert [row.ticket for row in model.rows_of("tickets").rows] == ["place", "plan"]
    assert model._props.phone[1:-1] == "0155-24 80 01"
    assert model._props.modules > 0


def test_done_leads_home_and_keeps_the_answers(tmp_path: Path) -> None:
    session, model, _ = a_takeaway(tmp_path, "vard-1")

    model.finish()

    assert session.visit.here == Location(Screen.HOME)
    assert session.visit.quiz.answers == ANSWERS


@pytest.mark.parametrize("size", [(1080, 1920), (1920, 1080), (1024, 768)], ids=str)
def test_a_telephone_reads_every_code_from_the_screen(
    tmp_path: Path, qapp: QGuiApplication, size: tuple[int, int]
) -> None:
    session, model, _ = a_takeaway(tmp_path, "vard-1")
    engine, window = _the_screen(model, size)
    read: dict[tuple[Ticket, bool], str] = {}

    for contrast, ticket in product((False, True), Ticket):
        window.setProperty("contrast", contrast)
        model.choose(ticket.value)
        qapp.processEvents()
        read[ticket, contrast] = _decode(window.grabWindow())
    shiboken6.delete(engine)

    contents = _contents(session)
    assert read == {
        (ticket, contrast): contents[ticket] for contrast, ticket in product((False, True), Ticket)
    }


def _the_screen(model: TakeawayModel, size: tuple[int, int]) -> tuple[QQmlApplicationEngine, QQuickWindow]:
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(QML))
    screen = QUrl.fromLocalFile(str(QML / "Kiosk" / "Screens" / "TakeawayScreen.qml"))
    engine.setInitialProperties(
        {"screen": screen, "model": model, "width": size[0], "height": size[1], "visible": True}
    )
    engine.load(Path(__file__).with_name("OneScreen.qml"))
    (window,) = engine.rootObjects()
    assert isinstance(window, QQuickWindow)
    return engine, window


def _decode(picture: QImage) -> str:
    grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    pixels = np.frombuffer(grey.constBits(), np.uint8).reshape(grey.height(), grey.bytesPerLine())
    (code,) = zxingcpp.read_barcodes(pixels[:, : grey.width()])
    return str(code.text)


def _contents(session: Session) -> dict[Ticket, str]:
    shelf = session.shelf
    guidance, title = session.guidance(), session.open_pack.head.title
    courses = first_courses(guidance, shelf.courses)
    slip = make_slip(guidance, courses, shelf.places, session.phrases, title, TODAY)
    return {
        Ticket.COURSE: "https://prov.se/vard",
        Ticket.PLACE: compose_contact(shelf.places["campus"]),
        Ticket.PLAN: compose_plan(slip),
    }
