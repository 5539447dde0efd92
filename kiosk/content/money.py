"""What the money screen counts with: the amounts that hold today; what the pack lacks is never guessed.

A fact whose id begins with `sm-` is what CSN pays at one pace, one that begins with `barn-` is the extra for
children. Both give kronor a week (`grant_week`) or for four weeks (`grant_4_weeks`); extra for children is
`children_1` … `children_5` for as many weeks as `weeks` says. Without `pace` an amount holds at full time.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from kiosk.content.values import Fact, FactKind

WEEKS = 4
FULL_TIME = 100
PACES = (FULL_TIME, 75, 50)
MOST_CHILDREN = 5
_STUDY_MONEY = "sm-"
_CHILDREN = "barn-"


@dataclass(frozen=True, slots=True)
class StudyMoney:
    """Kronor for four weeks of study in one year; None is what the pack does not know.

    `children` is 0 when there are none. `total` holds the loan only when it was asked for, and the extra for
    children only when it is known; without a known grant, or a loan that was asked for, there is no total.
    """

    year: int
    grant: float | None
    loan: float | None
    children: float | None
    total: float | None
    fact: Fact | None


def facts_that_hold(facts: Iterable[Fact], kind: FactKind, today: date) -> tuple[Fact, ...]:
    """List the facts of a kind that are valid today, in the pack's order."""
    return tuple(fact for fact in facts if fact.kind is kind and _holds(fact, today))


def study_money(
    facts: Iterable[Fact], today: date, *, pace: int = FULL_TIME, children: int = 0, loan: bool = True
) -> StudyMoney:
    """Count what CSN pays for four weeks at a pace, with so many children, with a loan or without."""
    amounts = facts_that_hold(facts, FactKind.AMOUNT, today)
    fact = _fact_for(amounts, _STUDY_MONEY, pace)
    extra = _fact_for(amounts, _CHILDREN, pace)
    grant = _four_weeks(fact, "grant")
    lent = _four_weeks(fact, "loan")
    for_children = _for_children(extra, children)
    needed = (grant, lent) if loan else (grant,)
    known = [part for part in needed if part is not None]
    return StudyMoney(
        year=today.year,
        grant=grant,
        loan=lent,
        children=for_children,
        total=sum(known) + (for_children or 0.0) if len(known) == len(needed) else None,
        fact=fact,
    )


def _holds(fact: Fact, today: date) -> bool:
    return fact.valid_from <= today and (fact.valid_to is None or today <= fact.valid_to)


def _fact_for(amounts: Iterable[Fact], prefix: str, pace: int) -> Fact | None:
    fitting = (
        fact for fact in amounts if fact.id.startswith(prefix) and fact.amounts.get("pace", FULL_TIME) == pace
    )
    return next(fitting, None)


def _four_weeks(fact: Fact | None, name: str) -> float | None:
    """Give an amount for four weeks: as CSN writes it, otherwise four times the week."""
    amounts: Mapping[str, float] = fact.amounts if fact is not None else {}
    week = amounts.get(f"{name}_week")
    return amounts.get(f"{name}_{WEEKS}_weeks", None if week is None else WEEKS * week)


def _for_children(fact: Fact | None, children: int) -> float | None:
    if children == 0:
        return 0.0
    amounts: Mapping[str, float] = fact.amounts if fact is not None else {}
    extra, weeks = amounts.get(f"children_{children}"), amounts.get("weeks")
    return None if extra is None or not weeks else extra * WEEKS / weeks
