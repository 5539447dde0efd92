"""Counts the tiers of a few visitors in three ways that must agree: by the guide, course by course, in SQL.

`python -m tests.benchmarks.programs.national_compared FOLDER`. The scan and the query are given what they
like best: all courses decoded in memory, and plain columns with an index for each. Both only count; neither
orders anything nor gives a reason.
"""

from __future__ import annotations

import json
import sqlite3
import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

from kiosk.content.course_sets import course_homes, field_values, last_day
from kiosk.content.course_values import Course, CourseField, Level
from kiosk.content.loading import OpenPack, open_pack
from kiosk.guidance.guide import guide_by_survey
from kiosk.guidance.profile import Demand, Profile, read_profile
from kiosk.guidance.readiness import is_open, level_tier
from kiosk.guidance.survey import EVERY_AREA, Survey
from kiosk.guidance.values import Tier
from tests.benchmarks.national import TODAY
from tests.benchmarks.programs.national_guide import SHOWN, visitors
from tests.benchmarks.timing import Times

COMPARED = 12
SEVERAL = (CourseField.AREAS, CourseField.PACE, CourseField.TIME)
ONE = tuple(field for field in CourseField if field not in SEVERAL)

Facts = Mapping[CourseField, tuple[str, ...]]
Counts = Mapping[Tier, int]


def main(folder: Path) -> None:
    """Count in three ways, hold them against each other and print."""
    opened = open_pack(folder)
    pack, loading = opened.pack(), Times()
    with loading.one():
        courses = opened.courses()
        facts = _facts(opened, courses)
    database = _plain_tables(courses, facts)
    survey = Survey(pack, opened.catalogue(), TODAY)
    ours, scan, sql = Times(), Times(), Times()
    for visitor in visitors(pack.questions, COMPARED):
        answers, skipped = visitor[-1]
        profile = read_profile(pack.questions, answers, skipped)
        with ours.one():
            counted = guide_by_survey(answers, skipped, survey, most=SHOWN).totals
        with scan.one():
            scanned = _scan(courses, facts, profile)
        with sql.one():
            queried = _query(database, profile)
        if not counted == scanned == queried:
            raise SystemExit(f"{answers}: {counted} {scanned} {queried}")
    report = {
        "loading_all_for_the_scan_ms": loading.report()["max"],
        "guide_ms": ours.report(),
        "linear_scan_ms": scan.report(),
        "plain_sql_ms": sql.report(),
    }
    sys.stdout.write(json.dumps(report) + "\n")


def _facts(opened: OpenPack, courses: Sequence[Course]) -> list[Facts]:
    homes = course_homes(courses, opened.pack().places)
    facts: list[Facts] = []
    for course, home in zip(courses, homes, strict=True):
        values = field_values(course, home)
        opens = is_open(course.start, TODAY)
        facts.append({**values, CourseField.START: values[CourseField.START] if opens else ()})
    return facts


def _scan(courses: Sequence[Course], facts: Sequence[Facts], profile: Profile) -> Counts:
    counts: Counter[Tier] = Counter(dict.fromkeys(Tier, 0))
    if not profile.ranks:
        return counts
    musts = [(demand.field, frozenset(demand.values)) for demand in profile.demands if demand.must]
    level = None if profile.level is None else profile.level[0]
    for course, held in zip(courses, facts, strict=True):
        certain = True
        for field, values in musts:
            has = held[field]
            if not has:
                certain = False
            elif values.isdisjoint(has) and not (field is CourseField.AREAS and EVERY_AREA in has):
                break
        else:
            tier = level_tier(course.level, level)
            sure = certain and bool(held[CourseField.START]) and course.special is None
            counts[tier if sure or tier is Tier.LATER else Tier.STEP] += 1
    return counts


def _plain_tables(courses: Sequence[Course], facts: Sequence[Facts]) -> sqlite3.Connection:
    database = sqlite3.connect(":memory:")
    columns = ", ".join(f"{field.value} TEXT" for field in ONE)
    end = "special INTEGER, last_day TEXT"
    database.execute(f"CREATE TABLE course (position INTEGER PRIMARY KEY, {columns}, {end})")
    marks = ", ".join("?" * (len(ONE) + 3))
    database.executemany(
        f"INSERT INTO course VALUES ({marks})",
        (
            (n, *(next(iter(held[field]), None) for field in ONE), course.special is not None, _day(course))
            for n, (course, held) in enumerate(zip(courses, facts, strict=True))
        ),
    )
    for field in ONE:
        database.execute(f"CREATE INDEX course_{field.value} ON course ({field.value})")
    for field in SEVERAL:
        several = "value TEXT, course INTEGER, PRIMARY KEY (course, value)"
        database.execute(f"CREATE TABLE {field.value} ({several}) WITHOUT ROWID")
        rows = ((value, n) for n, held in enumerate(facts) for value in dict.fromkeys(held[field]))
        database.executemany(f"INSERT INTO {field.value} VALUES (?, ?)", rows)
        database.execute(f"CREATE INDEX by_{field.value} ON {field.value} (value, course)")
    database.execute("ANALYZE")
    return database


def _day(course: Course) -> str | None:
    day = last_day(course.start)
    return None if day is None else day.isoformat()


def _query(database: sqlite3.Connection, profile: Profile) -> Counts:
    counts = dict.fromkeys(Tier, 0)
    if not profile.ranks:
        return counts
    level = None if profile.level is None else profile.level[0]
    musts = [demand for demand in profile.demands if demand.must]
    left = " AND ".join(["1", *(f"({_fits(demand)} OR NOT {_known(demand.field)})" for demand in musts)])
    sure = " AND ".join(["NOT special", f"last_day >= '{TODAY}'", *(_fits(demand) for demand in musts)])
    levels = " ".join(f"WHEN level = '{each}' THEN '{level_tier(each, level)}'" for each in Level)
    ready = f"CASE {levels} ELSE '{level_tier(None, level)}' END"
    tier = (
        f"CASE {ready} WHEN 'later' THEN 'later' WHEN 'now' THEN iif({sure}, 'now', 'step') ELSE 'step' END"
    )
    rows = database.execute(f"SELECT {tier}, count(*) FROM course WHERE {left} GROUP BY 1")
    return counts | {Tier(name): count for name, count in rows}


def _fits(demand: Demand) -> str:
    extra = (EVERY_AREA,) if demand.field is CourseField.AREAS else ()
    values = ", ".join(f"'{value}'" for value in (*demand.values, *extra))
    if demand.field in SEVERAL:
        return f"EXISTS (SELECT 1 FROM {demand.field} WHERE course = position AND value IN ({values}))"
    return f"coalesce({demand.field} IN ({values}), 0)"


def _known(field: CourseField) -> str:
    if field in SEVERAL:
        return f"EXISTS (SELECT 1 FROM {field} WHERE course = position)"
    return f"({field} IS NOT NULL)"


if __name__ == "__main__":
    main(Path(sys.argv[1]))
