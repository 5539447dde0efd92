"""The closed list of what may be counted, and what a key may look like. Nothing else can be recorded.

Every event is counted at most once for each key in a visit, so that a count of five is five visits and never
one visitor who taps five times.
"""

from __future__ import annotations

import re
from enum import StrEnum
from typing import NamedTuple

# Ids of a pack, of a screen, of a language or of a site: nothing a person could write anything in.
_KEY = re.compile(r"[a-z0-9][a-z0-9-]{0,63}")

# The key of what has no id of its own.
PLAN = "plan"


class Event(StrEnum):
    """What is counted; the key of each stands behind it."""

    DOOR_OPENED = "door-opened"  # the screen opened from the home screen
    AREA_CHOSEN = "area-chosen"  # an area, in the guide or when looking up
    BARRIER_CHOSEN = "barrier-chosen"  # a barrier, in the guide
    FORM_CHOSEN = "form-chosen"  # a form of education
    COURSE_SHOWN = "course-shown"  # a course, opened as a whole screen
    PLACE_SHOWN = "place-shown"  # a place, opened as a whole screen
    COURSE_TAKEN_BY_QR = "course-taken-by-qr"
    COURSE_TAKEN_BY_SLIP = "course-taken-by-slip"
    PLACE_TAKEN_BY_QR = "place-taken-by-qr"
    PLACE_TAKEN_BY_SLIP = "place-taken-by-slip"
    PLAN_TAKEN_BY_QR = "plan-taken-by-qr"  # always "plan": what stands in it is nobody's business
    PLAN_TAKEN_BY_SLIP = "plan-taken-by-slip"
    STORY_SEEN = "story-seen"  # a story, up to its last slide
    FILM_SEEN = "film-seen"  # a film, up to its end
    VISIT_ENDED = "visit-ended"  # the screen that was left
    MODE_USED = "mode-used"  # large text, contrast, reach …
    LANGUAGE_USED = "language-used"  # the language of a visit's end; counted by the month, never by the day


class Count(NamedTuple):
    """One thing that happened in a visit."""

    event: Event
    key: str


def is_key(text: str) -> bool:
    """Tell whether a text may be counted: an id of small letters, figures and hyphens, up to 64.

    >>> is_key("yh-flen"), is_key(""), is_key("Anna Andersson"), is_key("=cmd")
    (True, False, False, False)
    """
    return _KEY.fullmatch(text) is not None
