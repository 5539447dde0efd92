"""The report: one page of HTML that needs nothing else, for the screen and for paper. Authoring side only."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from html import escape

from kiosk.statistics import report_words as words
from kiosk.statistics.charts import Column, columns, grouped
from kiosk.statistics.days import UNKNOWN, monday_of
from kiosk.statistics.figures import Figures, Measure, SafeMeasure, Shown
from kiosk.statistics.report_parts import (
    Value,
    bar_list,
    heading,
    name_list,
    number_table,
    paragraph,
    paragraphs,
    ranked,
    scrolling,
    section,
)
from kiosk.statistics.report_style import STYLE
from kiosk.statistics.sites import names_of_sites
from kiosk.statistics.suppression import Hidden, SafeMatrix

_COLUMNS = (Measure.VISITS, Measure.COURSES_SHOWN, Measure.COURSES_TAKEN)
_TO_BE_FOUND = (
    Measure.DOORS,
    Measure.COURSES_SHOWN,
    Measure.PLACES_SHOWN,
    Measure.STORIES,
    Measure.FILMS,
)

Names = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class ReportNames:
    """What keys are called: those of the pack by measure, and sites that are places of it."""

    measures: Mapping[Measure, Names] = field(default_factory=dict)
    sites: Names = field(default_factory=dict)

    def known(self, measure: Measure) -> Names:
        """Give the names of a measure's keys: the program's own, then the pack's."""
        return {**words.NAMES.get(measure, {}), **self.measures.get(measure, {})}


def write_report(figures: Figures, names: ReportNames, made: date, notes: Sequence[str] = ()) -> str:
    """Write the page. `notes` are sentences about the data, such as files that were left out."""
    sections = _Page(figures, names).sections() if figures.weeks else [paragraph(words.NOTHING)]
    told = "".join(f"<p class='note'>{escape(note)}</p>" for note in notes)
    return (
        f"<!DOCTYPE html>\n<html lang='sv'><head><meta charset='utf-8'><title>{words.TITLE}</title>"
        "<meta name='viewport' content='width=device-width, initial-scale=1'>"
        f"<style>{STYLE}</style></head><body>"
        f"<header><div><h1>{words.TITLE}</h1><p>{escape(_period(figures))}</p>"
        f"<p>{words.MADE} {_date(made)}.</p></div></header><main>{told}{''.join(sections)}</main>"
        "</body></html>\n"
    )


class _Page:
    def __init__(self, figures: Figures, names: ReportNames) -> None:
        self._figures = figures
        self._site_names = names_of_sites(figures.sites, names.sites)
        self._names = {measure: names.known(measure) for measure in Measure}

    def sections(self) -> Iterator[str]:
        brief = "".join(f"<li>{sentence}</li>" for sentence in self._brief())
        yield section("Kort sagt", f"<ul class='brief'>{brief}</ul>")
        yield section("Så läser du siffrorna", paragraphs(words.HOW_TO_READ))
        yield self._lists("Vad folk vill", Measure.AREAS, Measure.FORMS)
        yield self._lists("Vad som håller tillbaka", Measure.BARRIERS)
        yield self._lists(words.TITLES[Measure.DOORS], Measure.DOORS)
        yield self._lists("Kurser", Measure.COURSES_TAKEN, Measure.COURSES_SHOWN)
        yield self._lists("Platser", Measure.PLACES_TAKEN, Measure.PLACES_SHOWN)
        yield self._lists("Berättelser och filmer", Measure.STORIES, Measure.FILMS)
        yield section("Vad få hittar", *(self._unfound() or [paragraph(words.ALL_FOUND)]))
        yield section("Vecka för vecka", *self._weeks())
        if len(self._figures.sites) > 1:
            yield section("Plats för plats", *self._sites())
        yield section("Språk, hjälp och slut", *self._ways_of_using())
        yield section("Vad som är dolt", paragraphs(self._hidden()))
        yield section("Vad vi aldrig räknar", paragraphs(words.NEVER_COUNTED))

    def _brief(self) -> Iterator[str]:
        visits = self._measure(Measure.VISITS).total
        if visits is not None:
            yield f"<b>{grouped(visits)} besök</b> på {_weeks_told(self._figures.weeks)}."
        for measure, says in words.BRIEF.items():
            shown = [row for row in self._rows(measure) if isinstance(row[1], int)]
            if shown and isinstance(shown[0][1], int):
                yield says.format(f"<b>{escape(shown[0][0])}</b>", grouped(shown[0][1]))
        plans = self._measure(Measure.PLANS_TAKEN).total
        if plans is not None:
            yield f"<b>{grouped(plans)} besök</b> tog med sig en egen plan hem."

    def _lists(self, title: str, *measures: Measure) -> str:
        parts: list[str] = []
        for measure in measures:
            parts += [heading(words.TITLES[measure])] if words.TITLES[measure] != title else []
            parts += self._list(measure)
        return section(title, *parts)

    def _list(self, measure: Measure) -> list[str]:
        safe = self._measure(measure)
        if safe.total is None:
            return [paragraph(words.TOO_LITTLE)]
        ways = [grouped(value) for value in safe.ways.values() if isinstance(value, int)]
        told = [paragraph(words.WAYS.format(*ways))] if ways else []
        return [bar_list(self._rows(measure)), *told]

    def _unfound(self) -> list[str]:
        parts = []
        for measure in _TO_BE_FOUND:
            names = [name for name, value in self._rows(measure) if value is Hidden.SMALL]
            if names:
                parts += [heading(f"{words.UNFOUND[measure]}: {grouped(len(names))}"), name_list(names)]
        return [paragraph(words.FEW_FIND), *parts] if parts else []

    def _weeks(self) -> list[str]:
        visits = self._measure(Measure.VISITS)
        if visits.total is None:
            return [paragraph(words.TOO_LITTLE)]
        drawn = [Column(_week(week, short=True), value) for week, value in visits.weeks.items()]
        rows = [(_week(week), self._row(week, "weeks")) for week in self._figures.weeks]
        title = "Besök varje vecka"
        return [heading(title), scrolling(columns(drawn, title)), number_table("Vecka", self._heads(), rows)]

    def _sites(self) -> list[str]:
        parts = [paragraph(words.TOO_LITTLE)]
        visits = self._measure(Measure.VISITS)
        if visits.total is not None:
            sites = ranked(visits.sites.items())
            named = [(self._site(site), value) for site, value in sites]
            rows = [(self._site(site), self._row(site, "sites")) for site, _ in sites]
            title = heading("Besök på varje plats")
            parts = [title, bar_list(named), number_table("Plats", self._heads(), rows)]
        for measure, title in words.CROSSED.items():
            matrix = self._measure(measure).crossed
            if matrix is not None:
                parts += [heading(title), self._crossed(measure, matrix)]
        return parts

    def _crossed(self, measure: Measure, matrix: SafeMatrix) -> str:
        keys = [key for key, _ in ranked(matrix.rows.items())]
        rows: list[tuple[str, Sequence[Value]]] = [
            (self._site(site), [*(matrix.cells[key, site] for key in keys), value])
            for site, value in ranked(matrix.columns.items())
        ]
        rows.append(("Alla", [*(matrix.rows[key] for key in keys), matrix.total]))
        heads = [*(self._name(measure, key) for key in keys), "Alla"]
        return number_table("", heads, rows, wide=True)

    def _ways_of_using(self) -> list[str]:
        languages = self._figures.languages.items()
        named = ranked((words.LANGUAGE_NAMES.get(code, code), value) for code, value in languages)
        return [
            heading("Språk, hela månader, alla platser"),
            bar_list(named) if named else paragraph(words.NO_LANGUAGES),
            heading(words.TITLES[Measure.MODES]),
            *self._list(Measure.MODES),
            heading("Där besöken slutade"),
            *self._list(Measure.VISITS),
        ]

    def _hidden(self) -> Iterator[str]:
        figures = self._figures
        yield words.HIDDEN.format(grouped(figures.hidden_small), grouped(figures.hidden_beside))
        if figures.not_shown:
            missing = ", ".join(words.TITLES[measure].lower() for measure in figures.not_shown)
            yield f"Det här är för lite för att visas alls: {missing}."
        yield words.BEFORE_PUBLISHING

    def _measure(self, measure: Measure) -> SafeMeasure:
        return self._figures.measures[measure]

    def _rows(self, measure: Measure) -> list[tuple[str, Value]]:
        return ranked((self._name(measure, key), value) for key, value in self._measure(measure).keys.items())

    def _row(self, key: str, kind: str) -> list[Value | None]:
        shown: list[Shown] = [getattr(self._measure(measure), kind) for measure in _COLUMNS]
        return [each.get(key) for each in shown]

    def _heads(self) -> list[str]:
        return [words.TITLES[measure] for measure in _COLUMNS]

    def _name(self, measure: Measure, key: str) -> str:
        return self._names[measure].get(key, key)

    def _site(self, site: str) -> str:
        return self._site_names[site]


def _period(figures: Figures) -> str:
    sites = "En plats" if len(figures.sites) == 1 else f"{grouped(len(figures.sites))} platser"
    weeks = [week for week in figures.weeks if week != UNKNOWN]
    if not weeks:
        return f"{sites}."
    first, last = monday_of(weeks[0]), monday_of(weeks[-1]) + timedelta(days=6)
    begins = _date(first).removesuffix(f" {last.year}")
    return f"{begins} till {_date(last)}. {sites}."


def _date(day: date) -> str:
    return f"{day.day} {words.MONTHS[day.month - 1]} {day.year}"


def _weeks_told(weeks: Sequence[str]) -> str:
    number = sum(week != UNKNOWN for week in weeks)
    return "en vecka" if number == 1 else f"{number} veckor"


def _week(week: str, *, short: bool = False) -> str:
    r"""Name a week as people do.

    >>> _week("2026-W05") == "Vecka\xa05,\xa02026", _week("2026-W05", short=True)
    (True, 'v. 5')
    """
    if week == UNKNOWN:
        return "okänd" if short else "Okänd dag"
    year, number = week.split("-W")
    # One line, however narrow the page is.
    return f"v. {int(number)}" if short else f"Vecka\N{NO-BREAK SPACE}{int(number)},\N{NO-BREAK SPACE}{year}"
