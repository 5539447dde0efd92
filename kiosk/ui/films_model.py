"""All films of the pack, as posters."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Property, QObject, QUrl, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.values import Film
from kiosk.language import count
from kiosk.ui.media import media_url
from kiosk.ui.rows import RowsModel
from kiosk.ui.session import Session
from kiosk.ui.view_model import ViewModel
from kiosk.visit.rules import go
from kiosk.visit.values import Screen

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


class FilmRow(NamedTuple):
    film: str
    title: str
    poster: QUrl
    # Whole seconds, in the digits of the language.
    seconds: str


class FilmsProps(NamedTuple):
    films: tuple[FilmRow, ...] = ()


@QmlElement
@QmlUncreatable("made by the composition root")
class FilmsModel(ViewModel):
    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(FilmsProps(), parent, films=FilmRow)
        self._session = session

    def derive(self) -> FilmsProps:
        return FilmsProps(films=tuple(self._row(film) for film in self._session.shelf.pack.films))

    def _row(self, film: Film) -> FilmRow:
        return FilmRow(
            film=film.id,
            title=self._session.say(film.title),
            poster=media_url(self._session, film.poster),
            seconds=count(round(film.seconds), self._session.visit.language),
        )

    @Property(RowsModel, constant=True)
    def films(self) -> RowsModel:
        return self.rows_of("films")

    @Slot(str)
    def open(self, film: str) -> None:
        self._session.apply(go, Screen.FILM, film)
