"""What the report's page is made of: lists with bars, tables, sections. All text is escaped."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

from kiosk.statistics.charts import bar, grouped
from kiosk.statistics.suppression import Hidden

# Rows of a list before the rest is only counted.
_LONGEST_LIST = 12
_LONGEST_NAMES = 40

Value = int | Hidden


def ranked(rows: Iterable[tuple[str, Value]]) -> list[tuple[str, Value]]:
    """Put the largest first. Hidden ones follow by name: their order would tell how large they are."""

    def place(row: tuple[str, Value]) -> tuple[int, str]:
        name, value = row
        return (0, name.casefold()) if isinstance(value, Hidden) else (-value, name.casefold())

    return sorted(rows, key=place)


def bar_list(rows: Sequence[tuple[str, Value]]) -> str:
    """List names with a bar and a number each; of a long list only the first ones with a number."""
    largest = max((value for _, value in rows if isinstance(value, int)), default=0)
    shown = rows
    if len(rows) > _LONGEST_LIST:
        shown = [row for row in rows if isinstance(row[1], int)][:_LONGEST_LIST]
    lines = "".join(
        f"<tr><th scope='row'>{escape(name)}</th>{_number(value)}<td>{bar(value, largest)}</td></tr>"
        for name, value in shown
    )
    more = len(rows) - len(shown)
    rest = paragraph(f"… och {grouped(more)} till.") if more > 0 else ""
    return f"<table class='bars'>{lines}</table>{rest}"


def number_table(
    corner: str,
    heads: Sequence[str],
    rows: Sequence[tuple[str, Sequence[Value | None]]],
    *,
    wide: bool = False,
) -> str:
    """Set numbers in rows and columns; None is not told. A wide table ends in totals, which get a tint."""
    head = "".join(f"<th scope='col'><span>{escape(each)}</span></th>" for each in (corner, *heads))
    body = "".join(
        f"<tr><th scope='row'>{escape(name)}</th>{''.join(map(_number, values))}</tr>"
        for name, values in rows
    )
    kind = "wide" if wide else "plain"
    table = f"<table class='{kind}'><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
    return scrolling(table) if wide else table


def name_list(names: Sequence[str]) -> str:
    """List names in columns; of a long list the first ones."""
    items = [
        *names[:_LONGEST_NAMES],
        *([f"… och {grouped(len(names) - _LONGEST_NAMES)} till"] if len(names) > _LONGEST_NAMES else []),
    ]
    return f"<ul class='names'>{''.join(f'<li>{escape(each)}</li>' for each in items)}</ul>"


def section(title: str, *parts: str) -> str:
    """Set parts below a heading."""
    return f"<section><h2>{escape(title)}</h2>{''.join(parts)}</section>"


def scrolling(part: str) -> str:
    """Let a part that cannot become as narrow as a telephone be moved to and fro on it."""
    return f"<div class='scroll' tabindex='0'>{part}</div>"


def heading(title: str) -> str:
    """Set a heading within a section."""
    return f"<h3>{escape(title)}</h3>"


def paragraph(sentence: str) -> str:
    """Set one sentence or a few."""
    return f"<p>{escape(sentence)}</p>"


def paragraphs(sentences: Iterable[str]) -> str:
    """Set sentences one below the other."""
    return "".join(map(paragraph, sentences))


def _number(value: Value | None) -> str:
    match value:
        case Hidden.SMALL:
            return "<td class='number quiet'>0–4</td>"
        case Hidden.BESIDE:
            return "<td class='number quiet'>dold</td>"
        case None:
            return "<td class='number quiet'>–</td>"
        case _:
            return f"<td class='number'>{grouped(value)}</td>"
