"""Which value each kind of row in a compiled pack is decoded to."""

from __future__ import annotations

from kiosk.content.question_values import Question
from kiosk.content.values import Area, Barrier, Fact, Film, Municipality, Place, Route, Sign, Story, Word

# The kinds of rows in `item`, in the names of the fields of Pack, each with its type.
ITEM_TYPES: dict[str, type] = {
    "places": Place,
    "areas": Area,
    "barriers": Barrier,
    "questions": Question,
    "routes": Route,
    "facts": Fact,
    "words": Word,
    "stories": Story,
    "films": Film,
    "municipalities": Municipality,
    "signs": Sign,
}
