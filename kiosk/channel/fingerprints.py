"""The fingerprint of a root: what a person compares before a kiosk believes a channel."""

from __future__ import annotations

import hashlib
import json

from tuf.api.metadata import Metadata, Root

_GROUPS, _LETTERS = 8, 4


def fingerprint(root: Root) -> str:
    """Give 128 bits over a root's own keys and threshold, as groups that can be read aloud.

    Everything else in the metadata can change without new trust; who may sign the next root cannot. The keys
    are hashed themselves, because the ids that metadata gives them may say anything.
    """
    role = root.roles[Root.type]
    keys = sorted(
        json.dumps([key.keytype, key.scheme, key.keyval], sort_keys=True)
        for key in (root.keys[keyid] for keyid in role.keyids)
    )
    digest = hashlib.sha256(json.dumps([keys, role.threshold]).encode()).hexdigest()
    return " ".join(digest[start : start + _LETTERS] for start in range(0, _GROUPS * _LETTERS, _LETTERS))


def fingerprint_of(data: bytes) -> str:
    """Give the fingerprint of a root that was verified already, from its file."""
    return fingerprint(Metadata[Root].from_bytes(data).signed)
