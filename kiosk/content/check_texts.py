"""Rules for texts: how hard they are, how long they are, and what stands in their braces."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kiosk.content.draft import Draft
from kiosk.content.finding import Finding, error, warning
from kiosk.content.limits import LIX_ERROR, LIX_WARNING, LIX_WORDS, SENTENCE_WORDS, limit_of
from kiosk.content.phrasebook import PLACEHOLDER
from kiosk.content.readability import measure
from kiosk.content.texts import PlacedText, texts_of


def check_texts(draft: Draft) -> Iterator[Finding]:
    """Check every Swedish text."""
    amounts = {fact.id: fact.amounts.keys() for fact in draft.facts}
    for placed in texts_of(draft):
        yield from _check_length(draft, placed)
        yield from _check_ease(draft, placed)
        parts = placed.path.split(".")
        known = amounts.get(parts[1], {}.keys()) if parts[0] == "facts" else {}.keys()
        yield from _check_braces(draft, placed, set(known))


def figures_in(text: str) -> frozenset[str]:
    """List the figures that a text asks for.

    >>> sorted(figures_in("{bidrag} kr av {summa}"))
    ['bidrag', 'summa']
    """
    return frozenset(PLACEHOLDER.findall(text))


def has_stray_braces(text: str) -> bool:
    """Tell whether braces are left when the figures are taken out."""
    return bool(re.search(r"[{}]", PLACEHOLDER.sub("", text)))


def _check_length(draft: Draft, placed: PlacedText) -> Iterator[Finding]:
    most = limit_of(placed.path)
    length = len(placed.text.sv)
    if most is not None and length > most:
        message = f"Texten är {length} tecken. Högst {most} får plats. Korta den."
        yield warning("too-long", draft.spots.find(placed.path), message)


def _check_ease(draft: Draft, placed: PlacedText) -> Iterator[Finding]:
    # A figure counts as one number.
    counts = measure(PLACEHOLDER.sub("1", placed.text.sv))
    spot = draft.spots.find(placed.path)
    if counts.longest_sentence > SENTENCE_WORDS:
        message = f"En mening har {counts.longest_sentence} ord. Dela den: högst {SENTENCE_WORDS}."
        yield warning("long-sentence", spot, message)
    if counts.lix is None or counts.words < LIX_WORDS or counts.lix <= LIX_WARNING:
        return
    rule, value = "readability", f"{counts.lix:.0f}"
    if counts.lix > LIX_ERROR:
        yield error(
            rule,
            spot,
            f"Texten är svår att läsa: LIX {value}, högst {LIX_ERROR}. Använd kortare ord och meningar.",
        )
    else:
        yield warning(
            rule, spot, f"Texten är lite svår: LIX {value}, helst högst {LIX_WARNING}. Använd kortare ord."
        )


def _check_braces(draft: Draft, placed: PlacedText, amounts: set[str]) -> Iterator[Finding]:
    text, spot = placed.text.sv, draft.spots.find(placed.path)
    if has_stray_braces(text):
        yield error("figure", spot, "En klammer är fel. Skriv {namn} med små bokstäver, eller ta bort den.")
    for name in sorted(figures_in(text) - amounts):
        yield error(
            "figure", spot, f"Beloppet {{{name}}} finns inte. Lägg det i ”amounts” eller rätta namnet."
        )
