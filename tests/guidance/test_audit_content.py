"""What the audit counts and misses in a pack: areas, barriers, routes, steps, repeats, empty cells."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from kiosk.content.course_values import CourseField, Form, Level
from kiosk.content.finding import Severity
from kiosk.content.values import Area, PlaceKind, Route, Support
from kiosk.guidance.audit_faults import faults_of
from kiosk.guidance.audit_values import AreaCount, BarrierHelp
from tests.guidance.auditing import audited, rules_of
from tests.guidance.builders import SOURCE, TODAY, a_barrier, a_course, a_fact, a_pack, a_text


def test_areas_are_counted_by_their_own_courses_and_by_those_for_all() -> None:
    areas = tuple(Area(id, a_text(id), "check") for id in ("vard", "bygg"))
    courses = [a_course("a"), a_course("b"), a_course("c"), a_course("alla", areas=("*",))]
    pack = a_pack(areas=areas)
    audit = audited(courses, pack)
    assert audit.areas == (AreaCount("vard", 3, 1), AreaCount("bygg", 0, 1))
    assert rules_of(audit, pack)["thin-area"] is Severity.WARNING
    assert rules_of(audited(courses[:3], pack), pack)["empty-area"] is Severity.ERROR


def test_a_barrier_is_seen_as_the_guide_tells_it_today() -> None:
    facts = (a_fact("ny", TODAY), a_fact("gammal", TODAY - timedelta(9), TODAY - timedelta(1)))
    help = (
        Support(a_text("Prata."), place_kind=PlaceKind.CAMPUS),
        Support(a_text("Läs."), fact="ny"),
        Support(a_text("Ring."), fact="gammal", route="komvux"),
    )
    pack = a_pack(barriers=(a_barrier("barn", *help), a_barrier("tom")), facts=facts)
    audit = audited([a_course()], pack)
    assert audit.barriers == (
        BarrierHelp("barn", asked=True, supports=3, places=1, facts=1, stories=1),
        BarrierHelp("tom", asked=False, supports=0, places=0, facts=0, stories=0),
    )
    rules = [(each.rule, each.severity) for each in faults_of(audit, pack) if each.field == "tom"]
    error, warning = Severity.ERROR, Severity.WARNING
    assert rules == [
        ("no-support", error),
        ("no-place", error),
        ("no-story", error),
        ("unasked-barrier", warning),
        ("no-fact", warning),
    ]


def test_the_pack_s_switchboard_is_nobody_near_to_talk_to() -> None:
    pack = a_pack(barriers=(a_barrier("barn", Support(a_text("Ring."))),))
    assert audited([a_course()], pack).barriers[0].places == 0


def test_routes_that_nothing_leads_to_are_named() -> None:
    routes = tuple(
        Route(id, a_text(id), a_text("Om."), a_text("Mål."), (), SOURCE) for id in ("kurs", "stod", "ensam")
    )
    barriers = (a_barrier("barn", Support(a_text("Läs."), route="stod")),)
    pack = a_pack(routes=routes, barriers=barriers)
    audit = audited([a_course(route="kurs")], pack)
    assert audit.routes == ("ensam",)
    assert "lone-route" in rules_of(audit, pack)


def test_courses_that_require_schooling_without_saying_how_to_get_it_are_named() -> None:
    courses = [
        a_course("fritt"),
        a_course("med", level=Level.BASIC, step=a_text("Läs först.")),
        a_course("kurs", level=Level.BASIC, step_course="fritt"),
        a_course("utan", level=Level.UPPER),
    ]
    audit = audited(courses)
    assert audit.stepless == ("utan",)
    assert "no-step" in rules_of(audit)


def test_the_same_course_at_the_same_place_twice_is_named() -> None:
    same: dict[str, Any] = {"title": a_text("Svenska")}
    courses = [
        a_course("host", **same),
        a_course("var", **same),
        a_course("annan-form", form=Form.FOLKHOGSKOLA, **same),
        a_course("annan-plats", place="campus-0481", **same),
    ]
    audit = audited(courses)
    assert audit.repeated == (("host", "var"),)
    assert "repeated-course" in rules_of(audit)


def test_empty_cells_are_counted_by_field_and_form_the_most_empty_first() -> None:
    courses = [
        a_course("a", times=(), paces=()),
        a_course("b", times=()),
        a_course("c", times=(), form=Form.MOOC),
    ]
    told = [(each.field, each.form, each.empty, each.courses) for each in audited(courses).empty]
    assert told == [
        (CourseField.TIME, None, 3, 3),
        (CourseField.PACE, None, 1, 3),
        (CourseField.TIME, Form.KOMVUX, 2, 2),
        (CourseField.PACE, Form.KOMVUX, 1, 2),
        (CourseField.TIME, Form.MOOC, 1, 1),
    ]
