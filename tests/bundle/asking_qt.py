"""Asks Qt all that it asks ICU, and prints the answers with the ICU that gave them.

That is order, case and time zones; and, to be sure, what it does not ask ICU: dates, numbers,
where words and letters end.
"""

from __future__ import annotations

import json
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import (
    QByteArray,
    QCollator,
    QDate,
    QDateTime,
    QLocale,
    QTextBoundaryFinder,
    QTimeZone,
)

LANGUAGES = ("sv", "en", "ar", "so", "fa", "ti", "fi", "uk", "pl", "de", "tr")
_WORDS = [
    *("Örebro", "zebra", "Åre", "ärlig", "Adam", "adam", "Östen", "Çelik", "Ñandu", "żuk", "øre", "éclair"),
    *("10 kurser", "9 kurser", "سلام", "كتاب", "ትግርኛ", "Київ", "їжак", "soomaali", "w", "v", "Waern", "Vera"),
]
_ZONES = ("Europe/Stockholm", "UTC", "Asia/Tehran")
_WINTER, _SUMMER = 1_768_000_000, 1_782_000_000


def of_language(code: str) -> list[object]:
    """Ask for what depends on a language."""
    locale = QLocale(code)
    collator = QCollator(locale)
    collator.setNumericMode(True)
    ordered = sorted(range(len(_WORDS)), key=lambda place: collator.sortKey(_WORDS[place]))
    return [
        [_WORDS[place] for place in ordered],
        [collator.compare(one, other) for one, other in pairwise(_WORDS)],
        [locale.toUpper("istanbul åäö ßı"), locale.toLower("ISTANBUL ÅÄÖ")],
        [locale.toString(QDate(2026, 11, 23), QLocale.FormatType.LongFormat), locale.toString(12345)],
    ]


def of_zone(name: str) -> list[object]:
    """Ask for the hours of a time zone, and what it is called."""
    zone = QTimeZone(QByteArray(name.encode("ascii")))
    hours = [zone.offsetFromUtc(QDateTime.fromSecsSinceEpoch(moment)) for moment in (_WINTER, _SUMMER)]
    kinds = QTimeZone.NameType.LongName, QTimeZone.NameType.ShortName
    names = [
        zone.displayName(QTimeZone.TimeType.StandardTime, kind, QLocale(code))
        for kind in kinds
        for code in ("sv", "en")
    ]
    return [hours, names]


def ends(kind: QTextBoundaryFinder.BoundaryType) -> list[int]:
    """Ask where words, sentences, lines or letters end."""
    finder, found = QTextBoundaryFinder(kind, "Hej på dig! Är det 3,5 år? Ja."), []
    while (place := finder.toNextBoundary()) >= 0:
        found.append(place)
    return found


def main() -> None:
    """Print all answers, and which of ICU's tables were read for them."""
    kinds = QTextBoundaryFinder.BoundaryType
    answers = {
        "languages": {code: of_language(code) for code in LANGUAGES},
        "zones": {name: of_zone(name) for name in _ZONES},
        "ends": [ends(kind) for kind in (kinds.Word, kinds.Sentence, kinds.Line, kinds.Grapheme)],
    }
    mapped = Path("/proc/self/maps").read_text("utf-8").splitlines()
    loaded = sorted({line.split()[-1] for line in mapped if "libicudata" in line})
    print(json.dumps({"answers": answers, "loaded": loaded}, ensure_ascii=False))


if __name__ == "__main__":
    main()
