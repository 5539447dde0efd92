"""A slip as it is handed over, with one thing changed where a test is about it."""

from __future__ import annotations

from typing import Any

from kiosk.handout.values import Slip, SlipCourse, SlipPlace


def a_course(number: int = 1, **changes: Any) -> SlipCourse:
    values: dict[str, Any] = {
        "id": f"kurs-{number}",
        "title": f"Kurs {number}",
        "swedish": "",
        "place": "Komvux Flen",
        "start": "Flera starter om året",
        "link": "https://flen.se/",
    }
    return SlipCourse(**(values | changes))


def a_place(**changes: Any) -> SlipPlace:
    values: dict[str, Any] = {
        "id": "komvux-flen",
        "name": "Komvux Flen",
        "town": "Flen",
        "contact": "Flens kommun, växel",
        "phone": "0157-43 00 00",
        "link": "https://flen.se/",
    }
    return SlipPlace(**(values | changes))


def a_slip(**changes: Any) -> Slip:
    values: dict[str, Any] = {
        "language": "sv",
        "right_to_left": False,
        "heading": "Plugga i Sörmland",
        "day": "2026-11-23",
        "step_heading": "Ditt nästa steg",
        "step": "Ring och fråga om kurser.",
        "place": a_place(),
        "courses_heading": "Det här kan passa dig",
        "courses": tuple(a_course(number) for number in range(1, 4)),
        "say_heading": "Säg så här",
        "opening_line": "Hej! Jag funderar på att börja plugga.",
        "code": "https://flen.se/",
        "code_words": "Rikta mobilen hit",
        "photo": "Ta ett foto av lappen.",
    }
    return Slip(**(values | changes))


def an_arabic_slip(**changes: Any) -> Slip:
    """The same as a visitor who reads Arabic gets it."""
    values: dict[str, Any] = {
        "language": "ar",
        "right_to_left": True,
        "heading": "ادرس في سورملاند",
        "step_heading": "خطوتك التالية",
        "step": "الاتصال أو الزيارة، والحديث عمّا يهمك.",
        "courses_heading": "قد يناسبك هذا",
        "courses": (
            a_course(1, title="الرعاية", swedish="Vård", start="عدة بدايات في السنة"),
            a_course(2, title="البناء", swedish="Bygg", start="البداية 2027-01-11"),
        ),
        "say_heading": "يمكنك قول هذا",
        "opening_line": "مرحباً! أفكّر في بدء الدراسة.",
        "code_words": "وجّه الهاتف إلى هنا",
        "photo": "يمكنك تصوير هذه الورقة.",
        "warning": "ترجمه الحاسوب. قد توجد أخطاء.",
    }
    return a_slip(**(values | changes))
