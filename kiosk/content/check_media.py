"""Rules for media: can the kiosk play them, and can captions be read in time?"""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.content.draft import Draft, MediaFile, Probe
from kiosk.content.finding import Finding, Spot, error, warning
from kiosk.content.limits import (
    CUE_LENGTH,
    CUE_LINE,
    CUE_LINES,
    CUE_SECONDS,
    CUE_SPEED_ERROR,
    CUE_SPEED_WARNING,
    FILM_ERROR_SECONDS,
    FILM_WARNING_SECONDS,
    TRANSLATED_CUE_LINE,
)
from kiosk.content.values import Cue, Film

# What Qt's player decodes in software; AV1 is not among it (DESIGN section 9).
_PLAYED = {"webm": ({"vp9", "vp8"}, {"opus", "vorbis", None}), "mp4": ({"h264"}, {"aac", None})}
_MAKE_WEBM = "Gör om den till WebM (VP9 och Opus)."
_FILM_ENDINGS = (".webm", ".mp4")
_PICTURE_ENDINGS = (".png", ".jpg", ".jpeg", ".webp")
# A caption that ends with the last frame is not outside.
_SLACK = 0.1


def check_media(draft: Draft) -> Iterator[Finding]:
    """Check every media file, every film and its captions."""
    used = {name for film in draft.films for name in (film.media, film.poster)}
    used |= {sign.media for sign in draft.signs}
    for name, file in sorted(draft.media.items()):
        spot = Spot(f"media/{name}")
        if file.probe.fault is not None:
            yield error("media", spot, file.probe.fault)
        elif name.lower().endswith(_FILM_ENDINGS) and name not in used:
            yield warning(
                "unused-media",
                spot,
                "Ingen film i films/ eller signs.yaml använder filen. Ta bort den eller lägg till filmen.",
            )
    for film in draft.films:
        yield from _check_film(draft, film)
        yield from _check_cues(draft, film)
    for number, sign in enumerate(draft.signs, start=1):
        yield from _check_file(draft, draft.spots.find(f"signs.{number}.media"), sign.media)


def _check_film(draft: Draft, film: Film) -> Iterator[Finding]:
    yield from _check_file(draft, draft.spots.find(f"films.{film.id}.media"), film.media)
    file = draft.media.get(film.media)
    if file is not None and file.probe.fault is None:
        yield from _check_seconds(draft, film, file.probe)
    if film.poster is None:
        return
    spot = draft.spots.find(f"films.{film.id}.poster")
    if film.poster not in draft.media:
        yield _missing(spot, film.poster)
    elif not film.poster.lower().endswith(_PICTURE_ENDINGS):
        yield error("media", spot, f"{film.poster} är ingen bild. Använd PNG, JPEG eller WebP.")


def _check_file(draft: Draft, spot: Spot, name: str) -> Iterator[Finding]:
    file = draft.media.get(name)
    if file is None:
        yield _missing(spot, name)
    elif file.probe.fault is None:
        yield from _check_codec(spot, file)


def _missing(spot: Spot, name: str) -> Finding:
    return error("missing-file", spot, f"Filen {name} finns inte i media/. Lägg dit den eller rätta namnet.")


def _check_codec(spot: Spot, file: MediaFile) -> Iterator[Finding]:
    played = _PLAYED.get(file.name.rpartition(".")[2].lower())
    if played is None:
        yield error("media", spot, f"{file.name} är ingen film som går att spela. {_MAKE_WEBM}")
        return
    videos, sounds = played
    probe = file.probe
    ending = file.name.rpartition(".")[2].lower()
    if ending not in probe.container:
        yield error(
            "media", spot, f"{file.name} är egentligen {probe.container}, inte {ending}. {_MAKE_WEBM}"
        )
    elif probe.video not in videos:
        yield error(
            "media",
            spot,
            f"Bilden är kodad med {probe.video or 'ingenting'}, som inte går att spela. {_MAKE_WEBM}",
        )
    elif probe.audio not in sounds:
        yield error("media", spot, f"Ljudet är kodat med {probe.audio}, som inte går att spela. {_MAKE_WEBM}")


def _check_seconds(draft: Draft, film: Film, probe: Probe) -> Iterator[Finding]:
    spot = draft.spots.find(f"films.{film.id}.seconds")
    seconds = film.seconds if probe.seconds is None else probe.seconds
    if abs(seconds - film.seconds) > 1:
        yield warning(
            "film-length",
            spot,
            f"Filmen är {seconds:.0f} sekunder, inte {film.seconds:.0f}. Rätta ”seconds”.",
        )
    if seconds > FILM_ERROR_SECONDS:
        yield error(
            "film-length", spot, f"Filmen är {seconds:.0f} sekunder. Högst {FILM_ERROR_SECONDS}: klipp den."
        )
    elif seconds > FILM_WARNING_SECONDS:
        yield warning(
            "film-length", spot, f"Filmen är {seconds:.0f} sekunder. Helst högst {FILM_WARNING_SECONDS}."
        )
    if probe.audio is not None and not film.cues:
        yield error("captions", spot, "Filmen har ljud men ingen text. Skriv ”cues”.")


def _check_cues(draft: Draft, film: Film) -> Iterator[Finding]:
    ended = 0.0
    for number, cue in enumerate(film.cues, start=1):
        spot = draft.spots.find(f"films.{film.id}.cues.{number}")
        if cue.end <= cue.start:
            yield error("captions", spot, "Texten slutar innan den börjar. Rätta tiderna.")
            continue
        if cue.start < ended:
            yield error("captions", spot, "Texten börjar innan den förra har slutat. Rätta tiderna.")
        if cue.end > film.seconds + _SLACK:
            yield error(
                "captions",
                spot,
                f"Texten slutar efter filmen, som är {film.seconds:g} sekunder. Rätta tiderna.",
            )
        ended = cue.end
        # Nothing comes after the last one: there is no hurry.
        if cue.end - cue.start < CUE_SECONDS and cue.end < film.seconds - _SLACK:
            yield warning(
                "captions", spot, f"Texten syns kortare än {CUE_SECONDS:g} sekunder. Låt den stå längre."
            )
        yield from _check_cue_text(spot, cue.text.sv, cue.end - cue.start)
        yield from _check_translated_cue(draft, cue)


def _check_translated_cue(draft: Draft, cue: Cue) -> Iterator[Finding]:
    for language, texts in draft.translations.items():
        text = texts.get(cue.text.key)
        if text is None:
            continue
        file = f"texts/{language}.yaml"
        spot = Spot(file, draft.spots.find(f"texts.{language}.texts.{cue.text.key}").line, cue.text.key)
        yield from _check_room(spot, text, TRANSLATED_CUE_LINE)
        if len(text) / (cue.end - cue.start) > CUE_SPEED_ERROR:
            message = f"Fler än {CUE_SPEED_ERROR} tecken i sekunden hinner ingen läsa. Korta texten."
            yield error("captions", spot, message)


def _check_room(spot: Spot, text: str, widest: int) -> Iterator[Finding]:
    lines = text.split("\n")
    longest = max(map(len, lines))
    if longest > widest:
        yield warning("captions", spot, f"En rad har {longest} tecken. Högst {widest}: bryt raden.")
    if len(lines) > CUE_LINES:
        yield warning("captions", spot, f"Texten har {len(lines)} rader. Högst {CUE_LINES}: dela den.")
    if len(text) > CUE_LENGTH:
        yield warning("captions", spot, f"Texten har {len(text)} tecken. Högst {CUE_LENGTH}: dela den.")


def _check_cue_text(spot: Spot, text: str, seconds: float) -> Iterator[Finding]:
    yield from _check_room(spot, text, CUE_LINE)
    speed = len(text) / seconds
    if speed > CUE_SPEED_ERROR:
        yield error(
            "captions", spot, f"{speed:.0f} tecken i sekunden hinner ingen läsa. Högst {CUE_SPEED_ERROR}."
        )
    elif speed > CUE_SPEED_WARNING:
        yield warning(
            "captions", spot, f"{speed:.0f} tecken i sekunden är snabbt. Helst högst {CUE_SPEED_WARNING}."
        )
