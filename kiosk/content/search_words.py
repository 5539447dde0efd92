"""What people type when they look for a form of study; only the search reads it, nobody sees it."""

from __future__ import annotations

from kiosk.content.course_values import Form

FORM_WORDS: dict[Form, str] = {
    Form.KOMVUX: "komvux vuxenutbildning gymnasiet grundskola vuxen",
    Form.SFI: "sfi svenska för invandrare språk",
    Form.PROVNING: "prövning betyg tenta",
    Form.BASAR: "basår tekniskt naturvetenskapligt",
    Form.FOLKHOGSKOLA: "folkhögskola allmän kurs",
    Form.YRKESHOGSKOLA: "yrkeshögskola yh",
    Form.HOGSKOLA: "högskola universitet program",
    Form.SHORT: "kort kurs kortkurs",
    Form.MOOC: "mooc nätkurs öppen",
    Form.VALIDERING: "validering",
}
