"""What a tap does to the visit: pure functions `(visit, …) -> visit`."""

from __future__ import annotations

from kiosk.guidance.progress import back
from kiosk.visit.values import Dialog, Location, Modes, Screen, Visit

LONGEST_TRAIL = 40


def fresh_visit(language: str) -> Visit:
    """Return the state of a kiosk that nobody has touched."""
    return Visit(language=language)


def go(visit: Visit, screen: Screen, subject: str = "") -> Visit:
    """Open a screen; Back leads to where the visitor was.

    Going to the place one stands on changes nothing but closes a dialog. The trail is bounded
    so that a visit of any length stays small.
    """
    target = Location(screen, subject)
    if target == visit.here:
        return visit._replace(dialog=Dialog.NONE)
    trail = visit.trail if visit.here.screen is Screen.ATTRACT else (*visit.trail, visit.here)
    return visit._replace(
        here=target, trail=trail[-LONGEST_TRAIL:], slide=0, dialog=Dialog.NONE, open_question=""
    )


def go_home(visit: Visit) -> Visit:
    """Return to the home screen; the answers stay, the trail does not."""
    return visit._replace(here=Location(Screen.HOME), trail=(), dialog=Dialog.NONE, slide=0, open_question="")


def can_go_back(visit: Visit) -> bool:
    """Tell whether Back leads anywhere within the visit, or closes a dialog."""
    return (
        visit.dialog is not Dialog.NONE
        or bool(visit.trail)
        or visit.here.screen not in (Screen.ATTRACT, Screen.HOME)
    )


def go_back(visit: Visit) -> Visit:
    """Step back along the trail, in the guide to the question before; without a trail, to the home screen.

    A dialog is closed first, then a question that lies open on the suggestions.
    """
    if visit.dialog is not Dialog.NONE:
        return visit._replace(dialog=Dialog.NONE)
    if visit.open_question:
        return visit._replace(open_question="", dialog=Dialog.NONE)
    if visit.here.screen is Screen.QUIZ and visit.quiz.here > 0:
        return visit._replace(quiz=back(visit.quiz), dialog=Dialog.NONE)
    if not visit.trail:
        return go_home(visit) if visit.here.screen is not Screen.ATTRACT else visit
    return visit._replace(here=visit.trail[-1], trail=visit.trail[:-1], dialog=Dialog.NONE, slide=0)


def open_dialog(visit: Visit, dialog: Dialog) -> Visit:
    """Lay a dialog over the screen, or close it with `Dialog.NONE`."""
    return visit._replace(dialog=dialog)


def choose_language(visit: Visit, language: str) -> Visit:
    """Switch the language and keep everything else."""
    return visit._replace(language=language, dialog=Dialog.NONE)


def change_modes(visit: Visit, modes: Modes) -> Visit:
    """Set how the visitor wants to see and hear."""
    return visit._replace(modes=modes)


def ask_for_time(visit: Visit, wanted: bool) -> Visit:
    """Give a visitor all the time there is, or take it back; to ask says that somebody is there."""
    dialog = Dialog.NONE if visit.dialog is Dialog.STILL_THERE else visit.dialog
    return visit._replace(more_time=wanted, dialog=dialog)
