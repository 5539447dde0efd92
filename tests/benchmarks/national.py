"""A made-up national catalogue: as many occasions as asked for, skewed and full of holes like the real one.

`python -m tests.benchmarks.national COUNT FOLDER` compiles it, with the default pack's questions, places and
everything else, by the project's own writer. The same count gives the same bytes.

Sources of the shares (GUIDANCE §8–9): 337 133 events in Planned Educations; of the educations in JobEd
1 532 yh, 60 972 hs, 2 059 fhs, so that the rest of the events is komvux and its neighbours; 37 % on distance
(granted yh places 2023); 55 % of a page is a title once more; the 21 areas by their number of directions. How
often a field is empty is our own guess, rather too often. Towns follow a power law; the pack's are real.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import TypeVar

from kiosk.content.compiling import write_compiled
from kiosk.content.course_values import Course, Distance, Form, Level, Start, StartKind, TimeOfDay
from kiosk.content.draft import Draft
from kiosk.content.head import Text
from kiosk.content.reading import read_source
from kiosk.content.values import Confidence, Municipality, Source
from kiosk.paths import default_pack

SEED = 20261123
TODAY = date(2026, 11, 23)
MUNICIPALITIES = 290
REPEATED_TITLES = 0.55
KNOWN_TOWN = 0.85

FORMS = {
    Form.KOMVUX: 0.735,
    Form.HOGSKOLA: 0.18,
    Form.SFI: 0.03,
    Form.PROVNING: 0.02,
    Form.SHORT: 0.01,
    Form.FOLKHOGSKOLA: 0.01,
    Form.YRKESHOGSKOLA: 0.005,
    Form.VALIDERING: 0.004,
    Form.BASAR: 0.003,
    Form.MOOC: 0.003,
}
# Directions in each of Skolverket's 21 areas, from 1.
DIRECTIONS = (8, 9, 10, 6, 9, 7, 7, 12, 9, 24, 16, 9, 9, 10, 5, 19, 12, 7, 12, 4, 2)
DISTANCES = {Distance.SITE: 0.46, Distance.DISTANCE: 0.37, Distance.HYBRID: 0.05, None: 0.12}
PACES = {(100,): 0.25, (50,): 0.2, (25,): 0.1, (25, 50): 0.05, (50, 100): 0.05, (75,): 0.05, (): 0.3}
TIMES = {(): 0.6, (TimeOfDay.DAY,): 0.25, (TimeOfDay.EVENING,): 0.05, (TimeOfDay.FREE,): 0.1}
LEVELS = {
    None: 0.2,
    Level.NONE: 0.12,
    Level.BASIC: 0.38,
    Level.UPPER_PART: 0.05,
    Level.UPPER: 0.22,
    Level.DEGREE: 0.03,
}
AIDS = {True: 0.55, False: 0.1, None: 0.35}
CONFIDENCES = {Confidence.A: 0.3, Confidence.B: 0.6, Confidence.C: 0.1}
SUBJECTS = ("Svenska", "Matematik", "Vård", "Teknik", "Ekonomi", "Historia", "Programmering", "Bygg", "Kemi")
ADDRESS = "https://utbildningar.example/kurs"

T = TypeVar("T")


def a_national_draft(count: int) -> Draft:
    """Put so many courses into the default pack, with a map of all municipalities; films are left out."""
    random = Random(SEED)
    draft = read_source(default_pack())
    towns = _towns(random, draft.municipalities)
    draft = replace(draft, municipalities=towns, films=(), media={})
    return replace(draft, courses=tuple(_courses(random, draft, count)))


def _towns(random: Random, known: Sequence[Municipality]) -> tuple[Municipality, ...]:
    """Add made-up municipalities round about; their codes are none of Sweden's."""
    made = (
        Municipality(
            f"9{number:03}",
            f"Ort {number}",
            "Riket",
            (round(random.uniform(11, 24), 3), round(random.uniform(55, 68), 3)),
            (),
        )
        for number in range(MUNICIPALITIES - len(known))
    )
    return (*known, *made)


def _courses(random: Random, draft: Draft, count: int) -> Iterator[Course]:
    codes = [town.code for town in draft.municipalities]
    random.shuffle(codes)
    towns = {code: 1 / rank for rank, code in enumerate(codes, start=1)}
    at = {place.municipality: place.id for place in draft.places if place.municipality is not None}
    areas = [
        next(area.id for area in draft.areas if number in area.skolverket)
        for number in range(1, len(DIRECTIONS) + 1)
    ]
    forms = random.choices(list(FORMS), list(FORMS.values()), k=count)
    titles: dict[Form, list[Text]] = {form: [] for form in FORMS}
    homes = random.choices(list(towns), list(towns.values()), k=count)
    for number, (form, home) in enumerate(zip(forms, homes, strict=True)):
        town = home if random.random() < KNOWN_TOWN else None
        yield Course(
            id=f"kurs-{number}",
            title=_title(random, titles[form], number),
            place=at.get(town or ""),
            form=form,
            about=_worded(f"Det här är kurs nummer {number}. Den hålls av en skola någonstans i landet."),
            start=_start(random),
            source=Source("Skolverket", "2026-11-23", f"{ADDRESS}/{number}", _pick(random, CONFIDENCES)),
            areas=_areas(random, areas),
            level=_pick(random, LEVELS),
            special=_worded("Särskild behörighet krävs.") if random.random() < 0.12 else None,
            municipality=town,
            distance=_pick(random, DISTANCES),
            paces=_pick(random, PACES),
            times=_pick(random, TIMES),
            student_aid=_pick(random, AIDS),
            step=_worded("Läs kurserna som krävs på komvux först.") if random.random() < 0.2 else None,
            step_course=f"kurs-{random.randrange(count)}" if random.random() < 0.05 else None,
            link=f"{ADDRESS}/{number}/ansok",
        )


def _title(random: Random, given: list[Text], number: int) -> Text:
    """Repeat a title that was given, the often repeated more often (Simon 1955), or make a new one."""
    repeats = given and random.random() < REPEATED_TITLES
    title = random.choice(given) if repeats else _worded(f"{random.choice(SUBJECTS)} {number}")
    given.append(title)
    return title


def _areas(random: Random, areas: Sequence[str]) -> tuple[str, ...]:
    known = random.random()
    if known < 0.2:
        return ()
    if known < 0.22:
        return ("*",)
    return tuple(dict.fromkeys(random.choices(areas, DIRECTIONS, k=1 if known < 0.8 else 2)))


def _start(random: Random) -> Start:
    kind = random.random()
    if kind < 0.25:
        return Start(StartKind.CONTINUOUS, None, None)
    if kind < 0.4:
        return Start(StartKind.ASK, None, None)
    day = TODAY + timedelta(random.randint(-150, 300))
    last = random.random()
    if last < 0.25:
        return Start(StartKind.DATED, day, None)
    return Start(
        StartKind.DATED, day, date(2099, 12, 31) if last < 0.3 else day - timedelta(random.randint(0, 90))
    )


def _pick(random: Random, shares: dict[T, float]) -> T:
    return random.choices(list(shares), list(shares.values()))[0]


def _worded(sv: str) -> Text:
    return Text(f"courses:{sv}", sv)


if __name__ == "__main__":
    folder = Path(sys.argv[2])
    write_compiled(a_national_draft(int(sys.argv[1])), default_pack(), folder)
