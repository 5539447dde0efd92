"""Small courses, questions and packs, each with one thing that a test is about."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from kiosk.content.course_values import (
    LEVELS,
    Course,
    CourseField,
    Distance,
    Form,
    Level,
    Start,
    StartKind,
    TimeOfDay,
)
from kiosk.content.head import PackHead, Text
from kiosk.content.pack import Pack
from kiosk.content.question_values import Choice, Look, Option, Question, Wish
from kiosk.content.values import (
    Barrier,
    Fact,
    FactKind,
    Municipality,
    Place,
    PlaceKind,
    Slide,
    Source,
    Story,
    Support,
)
from kiosk.guidance.guide import guide_by_survey
from kiosk.guidance.survey import survey_courses
from kiosk.guidance.values import Guidance, Tier

TODAY = date(2026, 11, 23)
SOURCE = Source("provet", "2026-11-23")
CONTINUOUS = Start(StartKind.CONTINUOUS)
ASK = Start(StartKind.ASK)


def a_text(sv: str) -> Text:
    return Text(f"test.{sv}", sv)


def a_course(id: str = "kurs", **changes: Any) -> Course:
    """Everything known, nothing required, can be begun today."""
    values: dict[str, Any] = {
        "id": id,
        "title": a_text(f"Kursen {id}"),
        "place": "komvux-0483",
        "form": Form.KOMVUX,
        "about": a_text("Om kursen."),
        "start": CONTINUOUS,
        "source": SOURCE,
        "areas": ("vard",),
        "level": Level.NONE,
        "municipality": "0483",
        "distance": Distance.SITE,
        "paces": (50,),
        "times": (TimeOfDay.DAY,),
        "student_aid": True,
    }
    return Course(**(values | changes))


# Twelve courses of each area of `AREA`, no two of an area alike.
COURSES = tuple(
    a_course(
        f"{area}-{number}",
        areas=(area,),
        level=LEVELS[number % 4],
        municipality=("0480", "0483")[number % 2],
        distance=tuple(Distance)[number % 3],
        paces=((25, 50, 100)[number % 3],),
    )
    for area in ("vard", "bygg", "teknik")
    for number in range(12)
)


def a_wish(field: CourseField, *values: str, **changes: Any) -> Wish:
    because = a_text(f"Du valde {field} {' '.join(values)}.")
    return Wish(field, values, changes.pop("because", because), **changes)


def an_option(id: str, *wishes: Wish, **changes: Any) -> Option:
    return Option(id, a_text(f"Jag säger {id}"), a_text(id), "check", wishes=wishes, **changes)


NEUTRAL = an_option("vet-inte", neutral=True)


def a_question(id: str, *options: Option, most: int = 1) -> Question:
    choice = Choice.ONE if most == 1 else Choice.MANY
    return Question(id, a_text(f"{id}?"), a_text("Därför."), choice, Look.ANSWERS, options, most)


def a_place(id: str, kind: PlaceKind = PlaceKind.KOMVUX, **changes: Any) -> Place:
    return Place(id, id.title(), kind, "Orten", a_text("Om platsen."), SOURCE, **changes)


def a_town(code: str, longitude: float, latitude: float) -> Municipality:
    return Municipality(code, f"Orten {code}", "04", (longitude, latitude), ())


def a_barrier(id: str, *supports: Support, **changes: Any) -> Barrier:
    label, answer, opening, step = (a_text(f"{id} {part}") for part in ("label", "answer", "opening", "step"))
    return Barrier(id, label, answer, opening, step, supports, **changes)


def a_story(id: str, **changes: Any) -> Story:
    return Story(
        id, a_text(id), real=False, slides=(Slide(a_text("Hej."), "road"),), source=SOURCE, **changes
    )


def a_fact(id: str, valid_from: date, valid_to: date | None = None) -> Fact:
    title, answer, more = (a_text(f"{id} {part}") for part in ("title", "answer", "more"))
    return Fact(id, FactKind.RULE, title, answer, more, SOURCE, valid_from, valid_to)


AREA = a_question(
    "area",
    *(an_option(area, a_wish(CourseField.AREAS, area, must=True)) for area in ("vard", "teknik", "bygg")),
    NEUTRAL,
    most=2,
)
SCHOOLING = a_question("schooling", *(an_option(f"har-{level}", level=level) for level in Level), NEUTRAL)
HOME = a_question(
    "home",
    *(
        an_option(
            f"bor-{code}", a_wish(CourseField.MUNICIPALITY, code, hard=a_text("Kursen är på en annan ort."))
        )
        for code in ("0480", "0483")
    ),
    NEUTRAL,
)
WAY = a_question(
    "way",
    an_option("plats", a_wish(CourseField.DISTANCE, "site", "hybrid", hard=a_text("Kursen går på nätet."))),
    an_option("hemma", a_wish(CourseField.DISTANCE, "distance", must=True)),
    NEUTRAL,
)
PACE = a_question(
    "pace",
    an_option("halvtid", a_wish(CourseField.PACE, "25", "50", hard=a_text("Det är mer än halva veckan."))),
    an_option("lite", a_wish(CourseField.PACE, "25", must=True)),
    an_option("orkar", barrier="orkar"),
    NEUTRAL,
)
OBSTACLES = a_question(
    "obstacles", an_option("barn", barrier="barn"), an_option("tid", barrier="tid"), NEUTRAL, most=2
)
QUESTIONS = (AREA, SCHOOLING, HOME, WAY, PACE, OBSTACLES)

PLACES = (
    a_place("kontakt", PlaceKind.SWITCHBOARD, url="https://example.org/kontakt"),
    a_place("komvux-0480", municipality="0480", url="https://example.org/0480", lat=58.75, lon=17.01),
    a_place("komvux-0483", municipality="0483", lat=59.0, lon=16.2),
    a_place("campus-0483", PlaceKind.CAMPUS, municipality="0483", learning_centre=True, lat=59.0, lon=16.2),
    a_place("campus-0481", PlaceKind.CAMPUS, municipality="0481", lat=58.67, lon=17.1),
)
BARRIERS = (
    a_barrier("barn", Support(a_text("Läs nära hemma."), place_kind=PlaceKind.CAMPUS)),
    a_barrier("tid", Support(a_text("Läs sakta."), place_kind=PlaceKind.KOMVUX)),
    a_barrier("orkar", Support(a_text("Prata med någon."))),
)
STORIES = (a_story("forst"), a_story("om-barn", barriers=("barn",)), a_story("om-bygg", areas=("bygg",)))
MUNICIPALITIES = (
    Municipality("0480", "Nyköping", "04", (17.0, 58.75), ()),
    Municipality("0483", "Katrineholm", "04", (16.2, 59.0), ()),
)


def a_pack(questions: Sequence[Question] = QUESTIONS, site: str | None = None, **changes: Any) -> Pack:
    head = PackHead("prov", a_text("Prov"), "1", (), "sv", date(2027, 12, 31), "kontakt", site=site)
    values: dict[str, Any] = {
        "head": head,
        "places": PLACES,
        "areas": (),
        "barriers": BARRIERS,
        "questions": tuple(questions),
        "routes": (),
        "facts": (),
        "words": (),
        "stories": STORIES,
        "films": (),
        "municipalities": MUNICIPALITIES,
    }
    return Pack(**(values | changes))


def guided(
    answers: Mapping[str, Sequence[str] | str],
    courses: Iterable[Course] = (),
    pack: Pack | None = None,
    skipped: Iterable[str] = (),
    hidden: Iterable[str] = (),
    today: date = TODAY,
) -> Guidance:
    """Ask the guide, with answers as they are easiest to write."""
    chosen = {key: (value,) if isinstance(value, str) else tuple(value) for key, value in answers.items()}
    survey = survey_courses(pack or a_pack(), tuple(courses), today)
    return guide_by_survey(chosen, frozenset(skipped), survey, frozenset(hidden))


def tiers_of(result: Guidance) -> dict[str, Tier]:
    return {match.course: match.tier for match in (*result.now, *result.step, *result.later)}
