"""What a tap does on the money screen: pure functions `(visit, …) -> visit`."""

from __future__ import annotations

from kiosk.content.money import MOST_CHILDREN
from kiosk.visit.values import Visit

# The pages of the money screen are subjects of its location; any other subject is the sums.
MYTHS = "myths"


def choose_pace(visit: Visit, pace: int) -> Visit:
    """Study at this pace, in percent of full time."""
    return visit._replace(money=visit.money._replace(pace=pace))


def change_children(visit: Visit, more: int) -> Visit:
    """Count so many children more (or fewer); never below none, never above what CSN tells."""
    children = min(MOST_CHILDREN, max(0, visit.money.children + more))
    return visit._replace(money=visit.money._replace(children=children))


def choose_loan(visit: Visit, loan: bool) -> Visit:
    """Count with a loan or without."""
    return visit._replace(money=visit.money._replace(loan=loan))


def tell_myth(visit: Visit) -> Visit:
    """Show the answer to the myth."""
    return visit._replace(myth_told=True)


def next_myth(visit: Visit, count: int) -> Visit:
    """Go on to the next myth, unanswered; after the last comes the first."""
    return visit._replace(myth=(visit.myth + 1) % count if count else 0, myth_told=False)
