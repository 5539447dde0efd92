"""All rules of access over what was seen of the screens; the ids are those of docs/access.md."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from kiosk.access.target_rules import judge_targets, judge_the_rest
from kiosk.access.text_rules import judge_texts
from kiosk.access.values import Finding, Glance, Look, Target


def judge(glance: Glance) -> tuple[Finding, ...]:
    """Return everything that is wrong with one screen."""
    return (*judge_texts(glance), *judge_targets(glance), *judge_the_rest(glance))


def judge_bars(glances: Iterable[Glance]) -> Iterator[Finding]:
    """Yield the screens whose bar is not the bar of the others in the same language, mode and size."""
    models: dict[Look, list[Target]] = {}
    for glance in glances:
        bar = [target for target in glance.targets if target.in_bar]
        model = models.setdefault(replace(glance.look, screen=""), bar)
        # The first place is the way home, and at home the way out.
        if [each.name for each in bar][1:] != [each.name for each in model][1:]:
            yield Finding(
                "A30",
                glance.look,
                "Bar",
                "Raden längst ner har inte samma platser som annars.",
            )
        elif [each.area for each in bar] != [each.area for each in model]:
            yield Finding("A30", glance.look, "Bar", "Platserna i raden längst ner har flyttat sig.")
