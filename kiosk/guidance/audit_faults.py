"""The audit as sentences for staff: what, which, and what to do about it.

An error is what a visitor would meet as a wall: a course nobody sees, answers without a course, a question or
an area that leads nowhere, an obstacle without help. The rest is worth a look.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from kiosk.content.finding import Finding, Spot, error, warning
from kiosk.content.pack import Pack
from kiosk.guidance.audit_values import Audit, BarrierHelp, DeadEnd, Group, Lack, QuestionUse, Shut
from kiosk.guidance.values import Answer

# No course should be the answer to everything: so large a share of first places is worth a look.
MOST_FIRST_SHARE = 0.35
FEW_COURSES = 3
_EXAMPLES = 5

_LACKS = {
    Lack.START_UNKNOWN: "start eller sista dag är inte ifylld",
    Lack.START_PASSED: "sista dagen har passerat",
    Lack.SPECIAL: "kursen har särskilda krav",
    Lack.LEVEL_UNKNOWN: "level är inte ifylld",
    Lack.LEVEL_UNASKED: "inget svar i quiz.yaml har så hög level",
    Lack.MUST: "ett svar med must släpper inte fram dem",
}
# A special requirement is a fact about the course, not a cell to fill in.
_REPAIRABLE = {Lack.START_UNKNOWN, Lack.START_PASSED, Lack.LEVEL_UNKNOWN, Lack.LEVEL_UNASKED}


def faults_of(audit: Audit, pack: Pack) -> tuple[Finding, ...]:
    """Say what staff should know of an audit, errors first, then in the order of the report."""
    found = (
        *_course_faults(audit),
        *_dead_end_faults(audit),
        *_question_faults(audit),
        *_area_faults(audit, pack),
        *(fault for barrier in audit.barriers for fault in _barrier_faults(barrier)),
        *_leftovers(audit),
    )
    return tuple(sorted(found, key=lambda finding: finding.severity))


def name_group(group: Group) -> str:
    """Count the courses of a group and name some of them."""
    some = ", ".join(group.courses[:_EXAMPLES])
    if group.count <= _EXAMPLES:
        return f"{group.count} st ({some})"
    return f"{group.count} st (till exempel {some})"


def name_lacks(lacks: Iterable[Lack]) -> str:
    """Say why a course never stands in "now"."""
    return ", ".join(_LACKS[lack] for lack in lacks)


def name_answers(answers: Iterable[Answer]) -> str:
    """Name answers as staff know them: question.option."""
    return " + ".join(f"{answer.question}.{answer.option}" for answer in answers)


def _course_faults(audit: Audit) -> Iterator[Finding]:
    for unreached in audit.unreached:
        message = f"Kurser som ingen besökare kan få fram: {name_group(unreached.group)}."
        yield error("unreached-course", Spot("courses.csv"), f"{message} {_name_shut(unreached.shut_by)}")
    for never in audit.never_now:
        named = name_group(never.group)
        if never.lacks == (Lack.MUST,):
            message = f"Kurser som går att börja men aldrig står i ”Kan börja nu”: {named}."
            yield error("shut-out-of-now", Spot("courses.csv"), f"{message} {_name_shut(never.shut_by)}")
        elif _REPAIRABLE.intersection(never.lacks):
            message = f"Kurser som aldrig står i ”Kan börja nu”: {named}. Skäl: {name_lacks(never.lacks)}."
            yield warning(
                "never-now", Spot("courses.csv"), f"{message} Fråga skolan och fyll i det som saknas."
            )
    first = audit.spread.first[:1]
    if first and audit.spread.top > MOST_FIRST_SHARE:
        message = (
            f"Kursen ”{first[0].course}” står först för {first[0].profiles} av {audit.spread.listed} "
            "påhittade besökare. Fyll i fler fält, så att svaren skiljer kurserna åt."
        )
        yield warning("same-first", Spot("courses.csv", None, first[0].course), message)


def _name_shut(shut_by: Sequence[Shut]) -> str:
    if not shut_by:
        return "Inget svar i quiz.yaml ordnar kurser. Lägg till ett svar med wishes eller level."
    walls = ", ".join(f"{shut.question} ({shut.field}{' är tomt' if shut.empty else ''})" for shut in shut_by)
    return (
        f"Svar med must släpper inte fram dem: {walls}. Rätta kursernas fält eller lägg till svar som passar."
    )


def _dead_end_faults(audit: Audit) -> Iterator[Finding]:
    ends = audit.dead_ends
    for end in (*ends.alone, *ends.pairs):
        yield error("dead-end", _spot_of(end), _dead_end_message(end))
    for end in ends.sampled:
        met = f" Det hände {end.profiles} av {audit.profiles} påhittade besökare."
        yield error("dead-end", _spot_of(end), _dead_end_message(end) + met)


def _spot_of(end: DeadEnd) -> Spot:
    return Spot("quiz.yaml", None, name_answers(end.answers))


def _dead_end_message(end: DeadEnd) -> str:
    said = "Svaret ger" if len(end.answers) == 1 else "Svaren ger tillsammans"
    return f"{said} ingen kurs alls. Ta bort must, eller lägg till en kurs som passar."


def _question_faults(audit: Audit) -> Iterator[Finding]:
    for question in audit.questions:
        spot = Spot("quiz.yaml", None, question.question)
        if not question.asked:
            yield error("never-asked", spot, "Frågan ställs aldrig. Ta bort den, eller ge den fler wishes.")
        if question.helps:
            yield from _idle_options(question)
        else:
            message = "Inget svar på frågan ändrar vad som visas. Ta bort den, eller fyll i kursernas fält."
            yield error("useless-question", spot, message)
    for answer in audit.helpless:
        spot = Spot("quiz.yaml", None, name_answers((answer,)))
        message = "Ingen kurs passar svaret, och inget stöd hör till det. Fyll i fält eller ändra svaret."
        yield warning("helpless-option", spot, message)


def _idle_options(question: QuestionUse) -> Iterator[Finding]:
    for option in question.idle:
        spot = Spot("quiz.yaml", None, f"{question.question}.{option}")
        yield warning(
            "idle-option",
            spot,
            "Svaret ändrar aldrig vad som visas. Ta bort det, eller fyll i kursernas fält.",
        )


def _area_faults(audit: Audit, pack: Pack) -> Iterator[Finding]:
    labels = {area.id: area.label.sv for area in pack.areas}
    for area in audit.areas:
        spot = Spot("areas.yaml", None, area.area)
        if area.own + area.every == 0:
            message = f"Området ”{labels[area.area]}” har ingen kurs. Lägg till en, eller ta bort området."
            yield error("empty-area", spot, message)
        elif area.own < FEW_COURSES:
            message = (
                f"Egna kurser för ”{labels[area.area]}”: {area.own}. Kurser som passar alla områden: "
                f"{area.every}. Lägg till fler när de är kända."
            )
            yield warning("thin-area", spot, message)


def _barrier_faults(barrier: BarrierHelp) -> Iterator[Finding]:
    spot = Spot("barriers.yaml", None, barrier.barrier)
    if not barrier.asked:
        message = "Inget svar i quiz.yaml nämner hindret. Lägg till ett svar, eller ta bort hindret."
        yield warning("unasked-barrier", spot, message)
    if not barrier.supports:
        yield error("no-support", spot, "Hindret har inget stöd. Lägg till minst ett under supports.")
    if not barrier.places:
        message = "Inget stöd leder till någon att prata med. Lägg till ett stöd med place_kind."
        yield error("no-place", spot, message)
    if not barrier.stories:
        yield error("no-story", spot, "Ingen berättelse hör till hindret. Skriv hindret i en berättelse.")
    if not barrier.facts:
        message = "Inget stöd har ett faktum som gäller i dag. Skriv ett under fact, om det finns."
        yield warning("no-fact", spot, message)


def _leftovers(audit: Audit) -> Iterator[Finding]:
    for route in audit.routes:
        message = "Ingen kurs och inget stöd leder till vägen. Skriv dess id i courses.csv eller i ett stöd."
        yield warning("lone-route", Spot("routes.yaml", None, route), message)
    if audit.stepless:
        named = name_group(Group(len(audit.stepless), audit.stepless))
        message = f"Kurser som kräver skola men inte säger vad man gör först: {named}."
        yield warning("no-step", Spot("courses.csv"), f"{message} Fyll i step och step_course.")
    for rows in audit.repeated:
        message = f"Samma kurs på samma plats står {len(rows)} gånger: {', '.join(rows)}. Slå ihop raderna."
        yield warning("repeated-course", Spot("courses.csv"), message)
