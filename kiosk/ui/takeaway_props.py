"""What the takeaway screen shows: the ticket that is chosen, its code, and the plan in writing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from kiosk.content.contact_card import compose_contact
from kiosk.content.course_values import Course
from kiosk.content.links import Linking, with_campaign
from kiosk.content.values import Place
from kiosk.guidance.values import Guidance
from kiosk.handout.composing import MOST_COURSES, compose_plan, first_courses, make_slip
from kiosk.handout.lines import lines_for_paper, read_aloud
from kiosk.handout.qr import QrPicture, QrTooLong, matrix_path
from kiosk.handout.values import Slip
from kiosk.language import isolate
from kiosk.ui.session import Session
from kiosk.ui.web_link import written
from kiosk.visit.values import Screen, Ticket, Visit


class TicketRow(NamedTuple):
    ticket: str
    chosen: bool


class PlanRow(NamedTuple):
    title: str
    swedish: str
    place: str


class TakeawayProps(NamedTuple):
    ticket: str = ""
    title: str = ""
    place: str = ""
    path: str = ""
    modules: int = 0
    address: str = ""
    contact: str = ""
    phone: str = ""
    step: str = ""
    opening_line: str = ""
    opening_line_swedish: str = ""
    slip_words: str = ""
    can_print: bool = False
    printing: str = ""
    tickets: tuple[TicketRow, ...] = ()
    plan: tuple[PlanRow, ...] = ()


@dataclass(frozen=True, slots=True)
class Topic:
    """What is taken home: a course where there is one, and a place to turn to."""

    course: Course | None
    place: Place | None


@dataclass(frozen=True, slots=True)
class Subject(Topic):
    """The same with the plan as a slip."""

    slip: Slip


def derive_takeaway(session: Session) -> TakeawayProps:
    """Return what the takeaway screen shows; nothing while another screen is shown."""
    if session.visit.here.screen is not Screen.TAKEAWAY:
        return TakeawayProps()
    subject = _subject(session)
    offered = _offered(subject)
    chosen = _chosen(session.visit, offered)
    return _ticket(session, subject, chosen)._replace(
        ticket=chosen.value,
        step=subject.slip.step,
        opening_line=subject.slip.opening_line,
        opening_line_swedish=session.swedish(session.guidance().this_week.opening_line),
        slip_words=read_aloud(lines_for_paper(subject.slip)),
        tickets=tuple(TicketRow(each.value, each is chosen) for each in offered),
    )


def visit_slip(session: Session) -> Slip:
    """Compose the slip of this visit: the course that is taken home first, then the first suggestions."""
    shelf, wanted, guidance = session.shelf, session.visit.here.subject, session.guidance()
    chosen = shelf.courses.get(wanted)
    courses = {course.id: course for course in (chosen, *first_courses(guidance, shelf.courses)) if course}
    return make_slip(
        guidance,
        tuple(courses.values())[:MOST_COURSES],
        shelf.places,
        session.phrases,
        session.open_pack.head.title,
        session.clock.today(),
        linking_of(session),
    )


def linking_of(session: Session) -> Linking:
    """Say what links carry: what staff set, and where the pack's plan page lies."""
    campaign = session.handover.campaign if session.handover else ""
    return Linking(campaign, session.open_pack.head.plan_page or "")


def handed_over(session: Session, visit: Visit) -> tuple[Ticket, str]:
    """Tell which ticket the takeaway screen of a visit shows, and the id of its course or place, if any."""
    topic = _topic(session, visit)
    chosen = _chosen(visit, _offered(topic))
    about = {Ticket.COURSE: topic.course, Ticket.PLACE: topic.place}.get(chosen)
    return chosen, about.id if about else ""


def _subject(session: Session) -> Subject:
    topic = _topic(session, session.visit)
    return Subject(topic.course, topic.place, visit_slip(session))


def _topic(session: Session, visit: Visit) -> Topic:
    """Find what the screen is about: a course, a place, or nothing but the plan with its first course."""
    shelf, wanted, guidance = session.shelf, visit.here.subject, session.advice.guidance(visit)
    to_begin = shelf.places.get(guidance.this_week.place)
    if wanted in shelf.places:
        return Topic(None, shelf.places[wanted])
    course = shelf.courses.get(wanted) or shelf.courses.get(_best(guidance))
    place = shelf.places.get(course.place or "") if course else None
    return Topic(course, place or to_begin)


def _best(guidance: Guidance) -> str:
    matches = (*guidance.now, *guidance.step, *guidance.later)
    return matches[0].course if matches else ""


def _offered(topic: Topic) -> tuple[Ticket, ...]:
    tickets = []
    if topic.course is not None and _link(topic):
        tickets.append(Ticket.COURSE)
    if topic.place is not None:
        tickets.append(Ticket.PLACE)
    return (*tickets, Ticket.PLAN)


def _chosen(visit: Visit, offered: tuple[Ticket, ...]) -> Ticket:
    return visit.ticket if visit.ticket in offered else offered[0]


def _link(topic: Topic) -> str:
    own = topic.course.link if topic.course else None
    return own or (topic.place.url if topic.place else None) or ""


def _ticket(session: Session, subject: Subject, ticket: Ticket) -> TakeawayProps:
    course, place, slip = subject.course, subject.place, subject.slip
    linking = linking_of(session)
    if ticket is Ticket.COURSE and course is not None:
        known = filter(None, (session.swedish(course.title), place.name if place else ""))
        about = TakeawayProps(title=session.say(course.title), place=", ".join(known))
        link = with_campaign(_link(subject), linking.campaign)
        return _with_code(_reached(about, place, link), link)
    if ticket is Ticket.PLACE and place is not None:
        about = TakeawayProps(title=place.name, place=place.town)
        return _with_code(_reached(about, place, place.url), compose_contact(place))
    rows = tuple(PlanRow(each.title, each.swedish, each.place) for each in slip.courses)
    begin = session.shelf.places.get(session.guidance().this_week.place)
    about = TakeawayProps(place=slip.place.name if slip.place else "", plan=rows)
    address = slip.place.link if slip.place else ""
    # The page shows the plan where staff host one; else its words are the code.
    content = slip.code if linking.plan_page else compose_plan(slip)
    return _with_code(_reached(about, begin, address), content)


def _reached(props: TakeawayProps, place: Place | None, link: str | None) -> TakeawayProps:
    """Say how to reach the place: the address in writing, who answers, the number."""
    return props._replace(
        address=written(link),
        contact=(place.contact or place.name) if place else "",
        phone=isolate(place.phone) if place and place.phone else "",
    )


def _with_code(props: TakeawayProps, content: str) -> TakeawayProps:
    """Add the code; what does not fit one is only shown in writing."""
    try:
        picture = matrix_path(content)
    except QrTooLong:
        picture = QrPicture(0, "")
    return props._replace(path=picture.path, modules=picture.modules)
