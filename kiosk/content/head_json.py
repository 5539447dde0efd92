"""Reads the head of a compiled pack with the standard library: a typed decoder is too slow to start."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

from kiosk.content.head import PackHead, PackLanguage, Text, TranslationStatus


def decode_head(document: str) -> PackHead:
    """Read a pack's head from JSON.

    Raises:
        ValueError: when it is no JSON, or something is missing or of a wrong kind.
    """
    try:
        raw: dict[str, Any] = json.loads(document)
        event = raw.pop("event", None)
        return PackHead(
            title=Text(**raw.pop("title")),
            event=Text(**event) if event is not None else None,
            languages=tuple(_language(each) for each in raw.pop("languages")),
            valid_until=date.fromisoformat(raw.pop("valid_until")),
            **raw,
        )
    except (TypeError, AttributeError, KeyError) as problem:
        raise ValueError(str(problem)) from problem


def _language(raw: dict[str, Any]) -> PackLanguage:
    return PackLanguage(status=TranslationStatus(raw.pop("status")), **raw)
