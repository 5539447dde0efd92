"""Hard words: their Swedish order, and turning from one to the next."""

from __future__ import annotations

from kiosk.visit.rules import go, go_back
from kiosk.visit.values import Location, Screen, Visit

# In Unicode these follow z in the order that Swedish wants; å, ä and ö do not.
_AFTER_Z = str.maketrans("åäö", "{|}")


def swedish_order(word: str) -> tuple[str, str]:
    """Give the key that sorts words as a Swedish dictionary does: å, ä and ö last.

    >>> sorted(["ö", "Ärla", "zon", "Åre"], key=swedish_order)
    ['zon', 'Åre', 'Ärla', 'ö']
    """
    return word.casefold().translate(_AFTER_Z), word


def turn_to_word(visit: Visit, word: str) -> Visit:
    """Show another word instead of this one: Back leads where it did."""
    return visit._replace(here=Location(Screen.WORDS, word))


def close_word(visit: Visit) -> Visit:
    """Return to the list, as Back does where the visitor came from it."""
    came_from_list = visit.trail[-1:] == (Location(Screen.WORDS),)
    return go_back(visit) if came_from_list else go(visit, Screen.WORDS)
