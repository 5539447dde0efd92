"""About the kiosk: what is kept of a visitor, how suggestions are made, what it is made of."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.language import LANGUAGES, isolate
from kiosk.ui.rows import RowsModel
from kiosk.ui.session import Session
from kiosk.ui.view_model import ViewModel

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


class TranslationRow(NamedTuple):
    endonym: str
    # human, reviewed or machine
    status: str


class AboutProps(NamedTuple):
    pack: str = ""
    version: str = ""
    valid_until: str = ""
    counts: bool = False
    languages: tuple[TranslationRow, ...] = ()


@QmlElement
@QmlUncreatable("made by the composition root")
class AboutModel(ViewModel):
    packChanged = Signal()
    versionChanged = Signal()
    validUntilChanged = Signal()
    countsChanged = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(AboutProps(), parent, languages=TranslationRow)
        self._session = session

    def derive(self) -> AboutProps:
        head = self._session.open_pack.head
        return AboutProps(
            pack=self._session.say(head.title),
            version=isolate(head.version),
            valid_until=isolate(head.valid_until.isoformat()),
            counts=self._session.is_counting,
            languages=tuple(
                TranslationRow(LANGUAGES[language.code].endonym, language.status.value)
                for language in head.languages
                if language.code in LANGUAGES
            ),
        )

    @Property(str, notify=packChanged)
    def pack(self) -> str:
        return str(self._props.pack)

    @Property(str, notify=versionChanged)
    def version(self) -> str:
        return str(self._props.version)

    @Property(str, notify=validUntilChanged)
    def validUntil(self) -> str:
        return str(self._props.valid_until)

    @Property(bool, notify=countsChanged)
    def counts(self) -> bool:
        """Whether this kiosk counts what is opened and chosen."""
        return bool(self._props.counts)

    @Property(RowsModel, constant=True)
    def languages(self) -> RowsModel:
        return self.rows_of("languages")
