"""Rules for translations: is there one for every text, and does it ask for the same figures?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from kiosk.content.check_texts import figures_in, has_stray_braces
from kiosk.content.draft import Draft
from kiosk.content.finding import Finding, Spot, error, warning
from kiosk.content.head import Text
from kiosk.content.limits import TRANSLATION_FACTOR, limit_of
from kiosk.content.phrasebook import SWEDISH
from kiosk.content.texts import PlacedText, texts_of


def check_translations(draft: Draft, program_texts: tuple[Text, ...]) -> Iterator[Finding]:
    """Check the languages of the pack and every translation, of the program's own texts too."""
    yield from _check_languages(draft)
    placed = {each.text.key: each for each in texts_of(draft)}
    placed |= {text.key: PlacedText(text.key, text) for text in program_texts}
    declared = (
        {language.code for language in draft.head.languages} if draft.head else draft.translations.keys()
    )
    for language, texts in draft.translations.items():
        if language == SWEDISH:
            message = "Svenska texter står i sina egna filer. Ta bort den här filen."
            yield error("wrong-language", Spot(f"texts/{language}.yaml", 1), message)
        elif language in declared:
            yield from _check_language(draft, language, texts, placed)


def _check_languages(draft: Draft) -> Iterator[Finding]:
    if draft.head is None:
        return
    codes = [language.code for language in draft.head.languages]
    at = draft.spots.find("pack.languages")
    for code in sorted({code for code in codes if codes.count(code) > 1}):
        yield error("duplicate-id", at, f"Språket {code} står två gånger. Ta bort det ena.")
    if SWEDISH not in codes:
        yield error(
            "wrong-language",
            at,
            "Svenska (sv) saknas. Paketets egna texter är på svenska. Lägg till språket.",
        )
    if draft.head.default_language not in codes:
        spot = draft.spots.find("pack.default_language")
        yield error("wrong-language", spot, f"{draft.head.default_language} finns inte bland ”languages”.")
    written = draft.ids.get("texts", frozenset())
    for code in codes:
        if code not in written and code != SWEDISH:
            message = f"Texterna på {code} saknas. Lägg till filen, eller ta bort språket i pack.yaml."
            yield error("missing-file", Spot(f"texts/{code}.yaml"), message)
    for code in sorted(written - set(codes)):
        message = f"Språket {code} står inte i pack.yaml och visas inte. Lägg till det där."
        yield warning("wrong-language", Spot(f"texts/{code}.yaml", 1), message)


def _check_language(
    draft: Draft, language: str, texts: Mapping[str, str], placed: Mapping[str, PlacedText]
) -> Iterator[Finding]:
    file = f"texts/{language}.yaml"
    for key, each in placed.items():
        if key not in texts:
            shown = each.text.sv if len(each.text.sv) <= 50 else f"{each.text.sv[:49]}…"
            yield warning("missing-translation", Spot(file, None, key), f"Översättning saknas: ”{shown}”.")
    # A text that could not be read has no key, so its translation is not to blame.
    complete = not any(finding.rule in _INCOMPLETE for finding in draft.findings)
    for key, text in texts.items():
        spot = draft.spots.find(f"texts.{language}.texts.{key}")
        spot = Spot(file, spot.line, key)
        if key not in placed:
            if complete:
                yield warning(
                    "unknown-key", spot, "Texten finns inte i paketet längre. Ta bort översättningen."
                )
            continue
        yield from _check_one(spot, placed[key], text)


_INCOMPLETE = frozenset({"missing-field", "unknown-field", "wrong-value", "unreadable", "missing-file"})


def _check_one(spot: Spot, placed: PlacedText, text: str) -> Iterator[Finding]:
    asked, given = figures_in(placed.text.sv), figures_in(text)
    if asked != given or has_stray_braces(text):
        names = ", ".join(f"{{{name}}}" for name in sorted(asked)) or "inga klamrar"
        yield error("figure", spot, f"Översättningen ska ha samma belopp som svenskan: {names}.")
    most = limit_of(placed.path)
    if most is not None and len(text) > most * TRANSLATION_FACTOR:
        most = round(most * TRANSLATION_FACTOR)
        yield warning(
            "too-long", spot, f"Översättningen är {len(text)} tecken. Högst {most} får plats. Korta den."
        )
