"""One film on the screen: what to play, the caption of the moment, what takes its place if it cannot play."""

from __future__ import annotations

from typing import NamedTuple

# Before QML loads it, or the two wait for each other (see kiosk/app.py).
import PySide6.QtMultimedia  # noqa: F401
from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui import film_file  # noqa: F401 -- FilmPlayer.qml hands its film over with FilmFile
from kiosk.ui.media import media_url
from kiosk.ui.session import Session
from kiosk.ui.view_model import ViewModel
from kiosk.visit.films import (
    change_film,
    cue_at,
    film_after,
    show_as_film,
    show_as_picture,
    signed_key,
    toggle_captions,
)
from kiosk.visit.rules import go
from kiosk.visit.values import Screen

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

# A film whose first frame has not come by then becomes its picture.
PATIENCE_MILLISECONDS = 4000


class FilmProps(NamedTuple):
    film: str = ""
    title: str = ""
    media: QUrl = QUrl()
    poster: QUrl = QUrl()
    transcript: str = ""
    caption: str = ""
    cues: tuple[str, ...] = ()
    captions: bool = True
    pictured: bool = False
    can_play: bool = False
    has_next: bool = False


@QmlElement
@QmlUncreatable("made by the composition root")
class FilmModel(ViewModel):
    filmChanged = Signal()
    titleChanged = Signal()
    mediaChanged = Signal()
    posterChanged = Signal()
    transcriptChanged = Signal()
    captionChanged = Signal()
    cuesChanged = Signal()
    captionsChanged = Signal()
    picturedChanged = Signal()
    canPlayChanged = Signal()
    hasNextChanged = Signal()

    def __init__(
        self, session: Session, parent: QObject | None = None, patience: int = PATIENCE_MILLISECONDS
    ) -> None:
        super().__init__(FilmProps(), parent)
        self._session = session
        self._patience = patience
        self._seconds = 0.0

    def derive(self) -> FilmProps:
        session, visit = self._session, self._session.visit
        if (key := signed_key(visit)) is not None:
            return self._signed(key)
        film = session.shelf.films.get(visit.here.subject) if visit.here.screen is Screen.FILM else None
        if film is None:
            return FilmProps()
        media = media_url(session, film.media)
        cue = cue_at(film.cues, self._seconds)
        return FilmProps(
            film=film.id,
            title=session.say(film.title),
            media=media,
            poster=media_url(session, film.poster),
            transcript=session.say(film.transcript),
            caption=session.say(cue.text) if cue is not None and visit.captions else "",
            cues=tuple(session.say(each.text) for each in film.cues),
            captions=visit.captions,
            pictured=film.id in visit.pictured_films or media.isEmpty() or session.spares_memory,
            can_play=not media.isEmpty() and not session.spares_memory,
            has_next=film_after(film.id, session.shelf.pack.films) is not None,
        )

    def _signed(self, key: str) -> FilmProps:
        session, subject = self._session, self._session.visit.here.subject
        sign = next((each for each in session.shelf.pack.signs if each.id == key), None)
        if sign is None:
            return FilmProps()
        media, words = media_url(session, sign.media), session.say(sign.text)
        given_up = subject in session.visit.pictured_films
        return FilmProps(
            film=subject,
            title=words,
            media=media,
            transcript=words,
            captions=False,
            pictured=given_up or media.isEmpty() or session.spares_memory,
            can_play=not media.isEmpty() and not session.spares_memory,
        )

    @Property(str, notify=filmChanged)
    def film(self) -> str:
        return str(self._props.film)

    @Property(str, notify=titleChanged)
    def title(self) -> str:
        return str(self._props.title)

    @Property(QUrl, notify=mediaChanged)
    def media(self) -> QUrl:
        return QUrl(self._props.media)

    @Property(QUrl, notify=posterChanged)
    def poster(self) -> QUrl:
        return QUrl(self._props.poster)

    @Property(str, notify=transcriptChanged)
    def transcript(self) -> str:
        return str(self._props.transcript)

    @Property(str, notify=captionChanged)
    def caption(self) -> str:
        return str(self._props.caption)

    @Property("QVariantList", notify=cuesChanged)  # type: ignore[arg-type]  # the stubs know no names
    def cues(self) -> list[str]:
        """All captions: the screen keeps room for the longest."""
        return list(self._props.cues)

    @Property(bool, notify=captionsChanged)
    def captions(self) -> bool:
        return bool(self._props.captions)

    @Property(bool, notify=picturedChanged)
    def pictured(self) -> bool:
        """Whether picture and words stand in for the film."""
        return bool(self._props.pictured)

    @Property(bool, notify=canPlayChanged)
    def canPlay(self) -> bool:
        """Whether there is a film to go back to from its words."""
        return bool(self._props.can_play)

    @Property(bool, notify=hasNextChanged)
    def hasNext(self) -> bool:
        return bool(self._props.has_next)

    @Property(int, constant=True)
    def patience(self) -> int:
        """Milliseconds to wait for the first frame."""
        return self._patience

    @Slot(int)
    def setPosition(self, milliseconds: int) -> None:
        """Follow the film: the caption is that of this moment."""
        self._seconds = milliseconds / 1000
        self.refresh()

    @Slot(bool)
    def setPlaying(self, playing: bool) -> None:
        """While a film plays, the visit does not end."""
        self._session.set_busy("film", playing)

    @Slot()
    def tellSeen(self) -> None:
        """The film came to its end."""
        if signed_key(self._session.visit) is None:
            self._session.filmSeen.emit(self._props.film)

    @Slot()
    def giveUp(self) -> None:
        """The film cannot be played here."""
        self.read()

    @Slot()
    def read(self) -> None:
        """All that is said, as words beside the picture, in place of the film."""
        self._session.apply(show_as_picture, self._props.film)

    @Slot()
    def watch(self) -> None:
        """The film again, in place of its words."""
        self._session.apply(show_as_film, self._props.film)

    @Slot()
    def toggleCaptions(self) -> None:
        self._session.apply(toggle_captions)

    @Slot()
    def openNext(self) -> None:
        following = film_after(self._props.film, self._session.shelf.pack.films)
        if following is not None:
            self._seconds = 0.0
            self._session.apply(change_film, following.id)

    @Slot()
    def talk(self) -> None:
        """Somebody to talk to: the pack's own contact."""
        self._session.apply(go, Screen.PLACE, self._session.open_pack.head.fallback_contact)
