"""Makes the page that shows a plan: one file with everything in it, which staff may host anywhere.

It reads the plan from what stands after the `#` of its address (`content.links.plan_link`). Its own policy
lets it load and send nothing.
"""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from hashlib import sha256
from html import escape
from pathlib import Path
from typing import TypeAlias

from kiosk.content.course_values import Course
from kiosk.content.head import Text
from kiosk.content.links import PLAN_VERSION, written
from kiosk.content.pack import Pack
from kiosk.content.phrasebook import Phrasebook
from kiosk.content.values import Place
from kiosk.guidance.texts import WEEK_OPENING, WEEK_STEP
from kiosk.handout import texts
from kiosk.language import LANGUAGES

Json: TypeAlias = "dict[str, Json] | list[Json] | str | bool | int | None"

_WORDS: Mapping[str, Text] = {
    "step": texts.STEP,
    "say": texts.SAY,
    "courses": texts.COURSES,
    "continuous": texts.START_CONTINUOUS,
    "dated": texts.START_DATED,
    "ask": texts.START_ASK,
    "machine": texts.MACHINE,
    "plan": texts.PLAN,
    "print": texts.PLAN_PRINT,
    "gone": texts.PLAN_GONE,
    "none": texts.PLAN_NONE,
    "private": texts.PLAN_PRIVATE,
    "made": texts.PLAN_MADE,
    # The step of an answer would tell the answer; everybody can take this one.
    "weekStep": WEEK_STEP,
    "opening": WEEK_OPENING,
}


def make_plan_page(
    pack: Pack,
    courses: Iterable[Course],
    phrasebook: Callable[[str], Phrasebook],
    today: date,
    parts: Path,
) -> str:
    """Write the plan page of a pack.

    Args:
        pack: everything of the pack but its courses.
        courses: all its courses.
        phrasebook: gives the words of a language by its code.
        today: the day that the page names as its own.
        parts: the folder of the page's template, style and script.
    """
    books = {language.code: phrasebook(language.code) for language in pack.head.languages}
    style, script, template = (
        (parts / name).read_text(encoding="utf-8") for name in ("plan.css", "plan.js", "plan.html")
    )
    default = books[pack.head.default_language]
    data = json.dumps(_data(pack, courses, books, today), ensure_ascii=False, separators=(",", ":"))
    filled = {
        "language": pack.head.default_language,
        "title": escape(default.say(pack.head.title)),
        "noscript": "".join(_noscript(code, book) for code, book in books.items()),
        "style": style,
        "style-hash": _hash(style),
        "script-hash": _hash(script),
        # Nothing in it may end the element that it stands in.
        "data": data.replace("<", "\\u003c"),
        "script": script,
    }
    return _fill(template, filled)


def _fill(template: str, filled: Mapping[str, str]) -> str:
    """Put each part where `@name@` stands; what a part says is not looked through again."""
    pieces = template.split("@")
    return "".join(filled[piece] if number % 2 else piece for number, piece in enumerate(pieces))


def _hash(inside: str) -> str:
    return f"sha256-{b64encode(sha256(inside.encode()).digest()).decode()}"


def _noscript(code: str, book: Phrasebook) -> str:
    direction = "rtl" if _is_right_to_left(code) else "ltr"
    return f'<p lang="{code}" dir="{direction}">{escape(book.say(texts.PLAN_SCRIPT))}</p>'


def _is_right_to_left(code: str) -> bool:
    return code in LANGUAGES and LANGUAGES[code].right_to_left


def _data(
    pack: Pack, courses: Iterable[Course], books: Mapping[str, Phrasebook], today: date
) -> dict[str, Json]:
    titles: dict[str, int] = {}
    said: list[Json] = []
    shown: dict[str, Json] = {}
    links = {place.id: place.url for place in pack.places}
    for course in courses:
        if course.title.key not in titles:
            titles[course.title.key] = len(said)
            said.append(_in_every_language(course.title, books))
        link = course.link or links.get(course.place or "")
        shown[course.id] = _course(course, titles[course.title.key], link)
    return {
        "version": PLAN_VERSION,
        "default": pack.head.default_language,
        "contact": pack.head.fallback_contact,
        "day": today.isoformat(),
        "languages": {code: _language(pack, code, book) for code, book in books.items()},
        "places": {place.id: _place(place) for place in pack.places},
        "titles": said,
        "courses": shown,
    }


def _in_every_language(text: Text, books: Mapping[str, Phrasebook]) -> dict[str, Json]:
    return {code: book.say(text) for code, book in books.items() if book.is_translated(text)}


def _language(pack: Pack, code: str, book: Phrasebook) -> dict[str, Json]:
    words: dict[str, Json] = {name: book.say(text) for name, text in _WORDS.items()}
    known = LANGUAGES.get(code)
    return {
        "name": known.endonym if known else code,
        "rtl": _is_right_to_left(code),
        "machine": book.machine,
        "words": {**words, "title": book.say(pack.head.title)},
    }


def _course(course: Course, title: int, link: str | None) -> dict[str, Json]:
    return {
        "title": title,
        "place": course.place,
        "start": course.start.kind.value,
        "day": course.start.day.isoformat() if course.start.day else None,
        "link": _link(link),
    }


def _place(place: Place) -> dict[str, Json]:
    return {
        "name": place.name,
        "contact": place.contact or place.name,
        "phone": place.phone,
        "address": f"{place.address}, {place.town}" if place.address else None,
        "link": _link(place.url),
    }


def _link(url: str | None) -> Json:
    return [url, written(url)] if url else None
