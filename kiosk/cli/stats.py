"""`kiosk stats`: the counts as a file, and reports of one kiosk or of many; for an office PC."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.cli.writing import write_out
from kiosk.clock import Clock, SystemClock
from kiosk.errors import KnownError
from kiosk.paths import cache_dir, default_pack, state_dir

if TYPE_CHECKING:
    from kiosk.content.course_values import Course
    from kiosk.content.pack import Pack
    from kiosk.statistics.report import ReportNames
    from kiosk.statistics.sums import Sums


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the actions and what each takes."""
    actions = parser.add_subparsers(dest="action", required=True, metavar="VAD")
    export = actions.add_parser("export", help="skriv ut det som kiosken har räknat")
    forms = export.add_mutually_exclusive_group()
    forms.add_argument("--json", action="store_true", help="ett JSON-dokument; annars en rad för varje dag")
    forms.add_argument("--csv", action="store_true", help="en tabell för kalkylblad")
    export.add_argument("--out", type=Path, metavar="FIL", help="till en fil i stället för skärmen")
    report = actions.add_parser("report", help="gör en rapport av det som en kiosk har räknat")
    merge = actions.add_parser("merge", help="gör en rapport av filer från många kioskar")
    merge.add_argument("files", type=Path, nargs="+", metavar="FIL", help="exporterade filer, eller mappar")
    for each in (report, merge):
        each.add_argument("--out", type=Path, required=True, metavar="FIL.html", help="rapportens fil")
        each.add_argument("--pack", type=Path, default=default_pack(), help="innehållet som namnen tas ur")
    for each in (export, report, merge):
        each.add_argument("--state", type=Path, metavar="DIR", help="kioskens egen mapp")
        each.add_argument("--from", type=_day, dest="since", metavar="DAG", help="från och med, ÅÅÅÅ-MM-DD")
        each.add_argument("--to", type=_day, dest="until", metavar="DAG", help="till och med, ÅÅÅÅ-MM-DD")


def main(args: argparse.Namespace, clock: Clock | None = None) -> int:
    """Carry out one of them: 0 fine, 1 refused, 2 wrong usage.

    Raises:
        KnownError: when counts, files or the pack cannot be read, or the file cannot be written.
    """
    if args.since and args.until and args.since > args.until:
        print("--from ska vara före --to.", file=sys.stderr)
        return 2
    today = (clock or SystemClock()).today()
    match args.action:
        case "export":
            return _export(args)
        case "report":
            return _report(args, today)
    return _merge(args, today)


def _export(args: argparse.Namespace) -> int:
    from kiosk.statistics.database import LAST_DAY, open_counts_to_read
    from kiosk.statistics.documents import csv_document, json_document
    from kiosk.statistics.export import json_lines

    since = args.since.isoformat() if args.since else ""
    until = args.until.isoformat() if args.until else LAST_DAY
    file = open_counts_to_read(state_dir(args.state, os.environ))
    try:
        if args.json:
            text = json_document(file, since, until) + "\n"
        elif args.csv:
            text = csv_document(file, since, until)
        else:
            text = "".join(f"{line}\n" for line in json_lines(file.rows(since, until) if file else []))
    finally:
        if file is not None:
            file.close()
    if args.out is None:
        print(text, end="")
    else:
        write_out(args.out, text)
    return 0


def _report(args: argparse.Namespace, today: date) -> int:
    from kiosk.statistics.database import open_counts_to_read
    from kiosk.statistics.sums import make_window, sum_rows

    folder = state_dir(args.state, os.environ)
    file = open_counts_to_read(folder)
    if file is None:
        raise KnownError(f"I mappen {folder} är inget räknat än. Välj kioskens mapp med --state.")
    try:
        rows = file.rows()
    finally:
        file.close()
    window = make_window(args.since, args.until, today)
    return _page(args, sum_rows(rows, window), (), today, cache_dir(folder))


def _merge(args: argparse.Namespace, today: date) -> int:
    from kiosk.statistics.merge import merge_files
    from kiosk.statistics.sums import make_window

    merged = merge_files(args.files, make_window(args.since, args.until, today))
    for note in merged.notes:
        print(note, file=sys.stderr)
    return _page(args, merged.sums, merged.notes, today, cache_dir(state_dir(args.state, os.environ)))


def _page(args: argparse.Namespace, sums: Sums, notes: Sequence[str], today: date, cache: Path) -> int:
    from kiosk.statistics.figures import make_figures
    from kiosk.statistics.report import write_report

    names = _names(args.pack, cache)
    figures = make_figures(sums, {measure: tuple(known) for measure, known in names.measures.items()})
    write_out(args.out, write_report(figures, names, today, notes))
    print(f"Rapporten ligger i {args.out}.", file=sys.stderr)
    return 0


def _names(path: Path, cache: Path) -> ReportNames:
    """Read what the pack calls its areas, courses, places …: the report names them, and what nobody found."""
    from kiosk.content.loading import open_source_or_compiled
    from kiosk.statistics.figures import Measure
    from kiosk.statistics.report import ReportNames

    opened = open_source_or_compiled(path, cache)
    try:
        pack, courses = opened.pack(), opened.courses()
    finally:
        opened.close()
    places = {place.id: place.name for place in pack.places}
    named_courses = {course.id: _course_name(course, places) for course in courses}
    return ReportNames(
        {
            Measure.DOORS: _doors(pack),
            Measure.AREAS: {area.id: area.label.sv for area in pack.areas},
            Measure.BARRIERS: {barrier.id: barrier.label.sv for barrier in pack.barriers},
            Measure.COURSES_SHOWN: named_courses,
            Measure.COURSES_TAKEN: named_courses,
            Measure.PLACES_SHOWN: places,
            Measure.PLACES_TAKEN: places,
            Measure.STORIES: {story.id: story.title.sv for story in pack.stories},
            Measure.FILMS: {film.id: film.title.sv for film in pack.films},
        },
        places,
    )


def _doors(pack: Pack) -> Mapping[str, str]:
    """A pack without films has no door to them."""
    from kiosk.statistics.report_words import DOORS

    empty = {name for name, items in (("films", pack.films), ("stories", pack.stories)) if not items}
    return {door: name for door, name in DOORS.items() if door not in empty}


def _course_name(course: Course, places: Mapping[str, str]) -> str:
    """Many places give a course of the same name."""
    place = places.get(course.place or "", "")
    return f"{course.title.sv}, {place}" if place else course.title.sv


def _day(text: str) -> date:
    from kiosk.statistics.days import is_day

    if not is_day(text):
        raise argparse.ArgumentTypeError(f"”{text}” är ingen dag. Skriv till exempel 2026-11-23.")
    return date.fromisoformat(text)
