"""The attract screen: the poster in turn with the silent films, the languages, the start."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.language import LANGUAGES
from kiosk.ui.rows import RowsModel
from kiosk.ui.session import Session
from kiosk.ui.view_model import ViewModel
from kiosk.visit.rules import choose_language, go_home

if TYPE_CHECKING:
    from kiosk.content.values import Film

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


class LanguageRow(NamedTuple):
    """One language to choose."""

    code: str
    endonym: str
    chosen: bool


class AttractProps(NamedTuple):
    """What the attract screen shows."""

    event_name: str = ""
    films_wanted: bool = True
    languages: tuple[LanguageRow, ...] = ()


def language_rows(session: Session) -> tuple[LanguageRow, ...]:
    """Return the pack's languages by their own names."""
    chosen = session.visit.language
    return tuple(
        LanguageRow(code=known.code, endonym=LANGUAGES[known.code].endonym, chosen=known.code == chosen)
        for known in session.open_pack.head.languages
    )


@QmlElement
@QmlUncreatable("made by the composition root")
class AttractModel(ViewModel):
    eventNameChanged = Signal()
    filmsWantedChanged = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(AttractProps(), parent, languages=LanguageRow)
        self._session = session

    def derive(self) -> AttractProps:
        head = self._session.open_pack.head
        return AttractProps(
            event_name=self._session.say(head.event),
            films_wanted=not self._session.spares_memory,
            languages=language_rows(self._session),
        )

    @Property(str, notify=eventNameChanged)
    def eventName(self) -> str:
        return str(self._props.event_name)

    @Property(bool, notify=filmsWantedChanged)
    def filmsWanted(self) -> bool:
        return bool(self._props.films_wanted)

    @Property(RowsModel, constant=True)
    def languages(self) -> RowsModel:
        return self.rows_of("languages")

    # The films of the loop are asked for long after the first frame: they are slots, not props.

    @Slot(result=int)
    def countFilms(self) -> int:
        return len(self._films())

    @Slot(int, result=QUrl)
    def filmOf(self, index: int) -> QUrl:
        return self._address(self._films()[index].media)

    @Slot(int, result=QUrl)
    def posterOf(self, index: int) -> QUrl:
        return self._address(self._films()[index].poster)

    @Slot(int, int, result=str)
    def captionOf(self, index: int, milliseconds: int) -> str:
        from kiosk.visit.films import cue_at  # noqa: PLC0415 -- after the first frame

        cue = cue_at(self._films()[index].cues, milliseconds / 1000)
        return self._session.say(cue.text) if cue is not None else ""

    def _address(self, name: str | None) -> QUrl:
        from kiosk.ui.media import media_url  # noqa: PLC0415 -- after the first frame

        return media_url(self._session, name)

    def _films(self) -> list[Film]:
        return [film for film in self._session.shelf.pack.films if film.attract]

    @Slot()
    def start(self) -> None:
        self._session.apply(go_home)

    @Slot(str)
    def chooseLanguage(self, code: str) -> None:
        """A language is a choice already: it opens the home screen in that language."""
        self._session.update(go_home(choose_language(self._session.visit, code)))
