"""One story, a slide at a time."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.values import Story
from kiosk.language import count
from kiosk.ui.session import Session
from kiosk.ui.view_model import ViewModel
from kiosk.ui.web_link import web_link
from kiosk.visit.rules import go
from kiosk.visit.stories import next_slide, previous_slide
from kiosk.visit.values import Screen

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


class StoryProps(NamedTuple):
    title: str = ""
    example: bool = False
    figure: str = "longHair"
    picture: str = "road"
    line: str = ""
    more: str = ""
    quote: bool = False
    slide: int = 0
    slides: int = 1
    number: str = ""
    total: str = ""
    last: bool = False
    address: str = ""
    code_path: str = ""
    code_modules: int = 0


@QmlElement
@QmlUncreatable("made by the composition root")
class StoryModel(ViewModel):
    titleChanged = Signal()
    exampleChanged = Signal()
    figureChanged = Signal()
    pictureChanged = Signal()
    lineChanged = Signal()
    moreChanged = Signal()
    quoteChanged = Signal()
    slideChanged = Signal()
    slidesChanged = Signal()
    numberChanged = Signal()
    totalChanged = Signal()
    lastChanged = Signal()
    addressChanged = Signal()
    codePathChanged = Signal()
    codeModulesChanged = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(StoryProps(), parent)
        self._session = session

    def derive(self) -> StoryProps:
        story, visit, say = self._story(), self._session.visit, self._session.say
        if story is None:
            return StoryProps()
        here = min(visit.slide, len(story.slides) - 1)
        slide, last = story.slides[here], here == len(story.slides) - 1
        link = web_link(story.link if last else None)
        return StoryProps(
            title=say(story.title),
            example=not story.real,
            figure=story.figure,
            picture=slide.picture,
            line=say(slide.line),
            more=say(slide.more),
            quote=slide.quote,
            slide=here,
            slides=len(story.slides),
            number=count(here + 1, visit.language),
            total=count(len(story.slides), visit.language),
            last=last,
            address=link.address,
            code_path=link.path,
            code_modules=link.modules,
        )

    def _story(self) -> Story | None:
        return self._session.shelf.stories.get(self._session.visit.here.subject)

    @Property(str, notify=titleChanged)
    def title(self) -> str:
        return str(self._props.title)

    @Property(bool, notify=exampleChanged)
    def example(self) -> bool:
        return bool(self._props.example)

    @Property(str, notify=figureChanged)
    def figure(self) -> str:
        return str(self._props.figure)

    @Property(str, notify=pictureChanged)
    def picture(self) -> str:
        return str(self._props.picture)

    @Property(str, notify=lineChanged)
    def line(self) -> str:
        return str(self._props.line)

    @Property(str, notify=moreChanged)
    def more(self) -> str:
        return str(self._props.more)

    @Property(bool, notify=quoteChanged)
    def quote(self) -> bool:
        return bool(self._props.quote)

    @Property(int, notify=slideChanged)
    def slide(self) -> int:
        return int(self._props.slide)

    @Property(int, notify=slidesChanged)
    def slides(self) -> int:
        return int(self._props.slides)

    @Property(str, notify=numberChanged)
    def number(self) -> str:
        return str(self._props.number)

    @Property(str, notify=totalChanged)
    def total(self) -> str:
        return str(self._props.total)

    @Property(bool, notify=lastChanged)
    def last(self) -> bool:
        return bool(self._props.last)

    @Property(str, notify=addressChanged)
    def address(self) -> str:
        return str(self._props.address)

    @Property(str, notify=codePathChanged)
    def codePath(self) -> str:
        return str(self._props.code_path)

    @Property(int, notify=codeModulesChanged)
    def codeModules(self) -> int:
        return int(self._props.code_modules)

    @Slot()
    def goOn(self) -> None:
        story = self._story()
        if story is not None:
            self._session.apply(next_slide, len(story.slides))

    @Slot()
    def goBack(self) -> None:
        self._session.apply(previous_slide)

    @Slot()
    def talk(self) -> None:
        """The place of the story; otherwise whom the pack sends everybody to."""
        story = self._story()
        contact = self._session.open_pack.head.fallback_contact
        self._session.apply(go, Screen.PLACE, story.place if story and story.place else contact)
