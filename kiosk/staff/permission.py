"""A signed permission to choose a new PIN: for a PIN that was forgotten, or guessed at a hundred times.

The kiosk shows a code that holds until its PIN is changed. The office signs that code with the keys that sign
content and puts the file on a stick. Whoever takes the stick can do nothing with it elsewhere, or later.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from securesystemslib.exceptions import UnverifiedSignatureError, VerificationError
from securesystemslib.signer import Signature, Signer
from tuf.api.metadata import Metadata, Root, Targets
from tuf.api.serialization import DeserializationError

from kiosk.channel import files, trusted
from kiosk.staff.access import Access
from kiosk.state.database import State

FILE = "kiosk-unlock.json"


def grant(code: str, signers: Mapping[str, Signer]) -> str:
    """Write a permission for the kiosk that shows a code, signed with all of some keys."""
    signatures = [signer.sign(_message(code)).to_dict() for _, signer in sorted(signers.items())]
    return json.dumps({"code": code, "signatures": signatures}, indent=1) + "\n"


def is_granted(permission: bytes, code: str, root: bytes) -> bool:
    """Tell whether a permission is for this code and signed by enough of those who may sign content."""
    try:
        trusted_root = Metadata[Root].from_bytes(root).signed
        written = json.loads(permission)
        signatures = [Signature.from_dict(dict(each)) for each in written["signatures"]]
    except (DeserializationError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return False
    role = trusted_root.get_delegated_role(Targets.type)
    good = set()
    for signature in signatures:
        if signature.keyid not in role.keyids:
            continue
        key = trusted_root.get_key(signature.keyid)
        try:
            key.verify_signature(signature, _message(code))
        except (UnverifiedSignatureError, VerificationError):
            continue
        # One key under two names is still one.
        good.add(json.dumps(key.keyval, sort_keys=True))
    return len(good) >= role.threshold


def permit_from(stick: Path, access: Access, state: State) -> bool:
    """Look for a permission on a stick; where it is good, the PIN is forgotten and a new one may be chosen.

    Raises:
        StateError: when the kiosk's memory cannot be read or written.
    """
    code, trust = access.unlock_code(), trusted.find(state)
    if code is None or trust is None:
        return False
    try:
        # One chunk: a permission is far shorter.
        permission = next(files.read_inside(stick, [FILE]), b"")
    except OSError:
        return False
    if not is_granted(permission, code, trust.metadata[trusted.ROOT]):
        return False
    access.permit()
    return True


def _message(code: str) -> bytes:
    # No metadata of a channel begins like this: those signatures are over JSON.
    return f"kiosk-unlock {code}".encode()
