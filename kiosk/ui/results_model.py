"""The suggestions: what fits, why, and what else would open."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.results_props import ResultsProps, derive_results
from kiosk.ui.results_question import OpenQuestionModel
from kiosk.ui.results_rows import (
    ChangeRow,
    ChipRow,
    CourseRow,
    OpenRow,
    StoryRow,
    SupportRow,
    TierRow,
    TotalRow,
)
from kiosk.ui.rows import RowsModel
from kiosk.ui.session import Session
from kiosk.ui.view_model import ViewModel
from kiosk.visit import results as rules
from kiosk.visit.quiz import open_quiz
from kiosk.visit.rules import go
from kiosk.visit.values import Screen, Ticket

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the composition root")
class ResultsModel(ViewModel):
    answeredChanged = Signal()
    foundChanged = Signal()
    nowEmptyChanged = Signal()
    sureChanged = Signal()
    moreQuestionsChanged = Signal()
    moreAnswersChanged = Signal()
    allAnswersChanged = Signal()
    openedTierChanged = Signal()
    bestChanged = Signal()
    bestTitleChanged = Signal()
    bestPlaceChanged = Signal()
    becauseChanged = Signal()
    hardChanged = Signal()
    unknownChanged = Signal()
    firstStepChanged = Signal()
    firstPlaceChanged = Signal()
    leftChanged = Signal()
    asideChanged = Signal()
    weekStepChanged = Signal()
    weekPlaceChanged = Signal()
    weekPhoneChanged = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(
            ResultsProps(),
            parent,
            chips=ChipRow,
            open_questions=OpenRow,
            totals=TotalRow,
            tiers=TierRow,
            courses=CourseRow,
            changes=ChangeRow,
            supports=SupportRow,
            stories=StoryRow,
        )
        self._session = session
        self._question = OpenQuestionModel(session, self)

    def derive(self) -> ResultsProps:
        return derive_results(self._session)

    def refresh(self) -> None:
        """Follow the visit, and let the open question follow it."""
        super().refresh()
        self._question.refresh()

    @Property(OpenQuestionModel, constant=True)
    def question(self) -> OpenQuestionModel:
        return self._question

    @Property(bool, notify=answeredChanged)
    def answered(self) -> bool:
        return bool(self._props.answered)

    @Property(bool, notify=foundChanged)
    def found(self) -> bool:
        return bool(self._props.found)

    @Property(bool, notify=nowEmptyChanged)
    def nowEmpty(self) -> bool:
        return bool(self._props.now_empty)

    @Property(str, notify=sureChanged)
    def sure(self) -> str:
        return str(self._props.sure)

    @Property(bool, notify=moreQuestionsChanged)
    def moreQuestions(self) -> bool:
        return bool(self._props.more_questions)

    @Property(str, notify=moreAnswersChanged)
    def moreAnswers(self) -> str:
        """How many answers there are, where not all are shown."""
        return str(self._props.more_answers)

    @Property(bool, notify=allAnswersChanged)
    def allAnswers(self) -> bool:
        """Whether the visitor wants to see every answer, and every question without one."""
        return bool(self._props.all_answers)

    @Property(str, notify=openedTierChanged)
    def openedTier(self) -> str:
        return str(self._props.opened_tier)

    @Property(str, notify=bestChanged)
    def best(self) -> str:
        return str(self._props.best)

    @Property(str, notify=bestTitleChanged)
    def bestTitle(self) -> str:
        return str(self._props.best_title)

    @Property(str, notify=bestPlaceChanged)
    def bestPlace(self) -> str:
        return str(self._props.best_place)

    @Property("QVariantList", notify=becauseChanged)  # type: ignore[arg-type]  # the stubs know no names
    def because(self) -> list[str]:
        return list(self._props.because)

    @Property("QVariantList", notify=hardChanged)  # type: ignore[arg-type]  # the stubs know no names
    def hard(self) -> list[str]:
        return list(self._props.hard)

    @Property("QVariantList", notify=unknownChanged)  # type: ignore[arg-type]  # the stubs know no names
    def unknown(self) -> list[str]:
        return list(self._props.unknown)

    @Property("QVariantList", notify=firstStepChanged)  # type: ignore[arg-type]  # the stubs know no names
    def firstStep(self) -> list[str]:
        """What comes before the best course, and the course that gives it."""
        return list(self._props.first_step)

    @Property(str, notify=firstPlaceChanged)
    def firstPlace(self) -> str:
        return str(self._props.first_place)

    @Property(str, notify=leftChanged)
    def left(self) -> str:
        """How many courses of the open tier are not shown."""
        return str(self._props.left)

    @Property(str, notify=asideChanged)
    def aside(self) -> str:
        """How many courses the visitor put aside."""
        return str(self._props.aside)

    @Property(str, notify=weekStepChanged)
    def weekStep(self) -> str:
        return str(self._props.week_step)

    @Property(str, notify=weekPlaceChanged)
    def weekPlace(self) -> str:
        return str(self._props.week_place)

    @Property(str, notify=weekPhoneChanged)
    def weekPhone(self) -> str:
        return str(self._props.week_phone)

    @Property(RowsModel, constant=True)
    def chips(self) -> RowsModel:
        return self.rows_of("chips")

    @Property(RowsModel, constant=True)
    def openQuestions(self) -> RowsModel:
        return self.rows_of("open_questions")

    @Property(RowsModel, constant=True)
    def totals(self) -> RowsModel:
        return self.rows_of("totals")

    @Property(RowsModel, constant=True)
    def tiers(self) -> RowsModel:
        return self.rows_of("tiers")

    @Property(RowsModel, constant=True)
    def courses(self) -> RowsModel:
        return self.rows_of("courses")

    @Property(RowsModel, constant=True)
    def changes(self) -> RowsModel:
        return self.rows_of("changes")

    @Property(RowsModel, constant=True)
    def supports(self) -> RowsModel:
        return self.rows_of("supports")

    @Property(RowsModel, constant=True)
    def stories(self) -> RowsModel:
        return self.rows_of("stories")

    @Slot(str)
    def openQuestion(self, question: str) -> None:
        self._session.apply(rules.open_question, question)

    @Slot()
    def showAnswers(self) -> None:
        self._session.apply(rules.show_all_answers)

    @Slot()
    def askMore(self) -> None:
        """Go on in the guide, at a question that is still open."""
        following = self._session.guidance().more
        if following is None or not self._session.visit.quiz.order:
            self._session.apply(open_quiz, self._session.shelf.pack.questions)
        else:
            self._session.apply(rules.go_on_asking, following)

    @Slot(str)
    def openTier(self, tier: str) -> None:
        self._session.apply(rules.open_tier, tier)

    @Slot()
    def showMore(self) -> None:
        self._session.apply(rules.show_more, self._props.opened_tier)

    @Slot(str)
    def putAside(self, course: str) -> None:
        self._session.apply(rules.put_aside, course)

    @Slot()
    def takeBack(self) -> None:
        self._session.apply(rules.take_back)

    @Slot(str, str)
    def applyChange(self, question: str, option: str) -> None:
        self._session.apply(rules.apply_change, self._session.shelf.pack.questions, question, option)

    @Slot(str, str)
    def open(self, screen: str, subject: str) -> None:
        self._session.apply(go, Screen(screen), subject)

    @Slot()
    def openWeekPlace(self) -> None:
        self._session.apply(go, Screen.PLACE, self._session.guidance().this_week.place)

    @Slot()
    def takeHome(self) -> None:
        self._session.apply(rules.take_home, "", Ticket.PLAN)
