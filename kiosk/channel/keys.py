"""Signing keys as files: a private one that never leaves its folder, a public one to hand over.

Only on a publisher's PC: `cryptography` is not on a kiosk.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    PublicFormat,
    load_pem_private_key,
    load_pem_public_key,
)
from securesystemslib.signer import CryptoSigner, SSlibKey

from kiosk.errors import KnownError

PRIVATE, PUBLIC = ".pem", ".pub"

Signers = Mapping[str, CryptoSigner]


def new_key(folder: Path, name: str) -> SSlibKey:
    """Make a key pair `<name>.pem` and `<name>.pub` in a folder that only its owner may read.

    Raises:
        KnownError: when there is one already, or nothing can be written.
    """
    private, public = folder / f"{name}{PRIVATE}", folder / f"{name}{PUBLIC}"
    if private.exists() or public.exists():
        raise KnownError(f"Nyckeln {private} finns redan. Välj en annan mapp eller ett annat namn.")
    signer = CryptoSigner.generate_ed25519()
    key = load_pem_private_key(signer.private_bytes, None).public_key()
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        _write(private, signer.private_bytes, 0o600)
        _write(public, key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo), 0o644)
    except OSError as problem:
        raise KnownError(
            f"Nyckeln gick inte att skriva i {folder}: {problem.strerror}. Välj en annan mapp."
        ) from problem
    return signer.public_key


def load_signers(*folders: Path) -> dict[str, CryptoSigner]:
    """Load all private keys of some folders, by key id.

    Raises:
        KnownError: when there is none, or one cannot be read.
    """
    signers: dict[str, CryptoSigner] = {}
    for folder in folders:
        for path in sorted(folder.glob(f"*{PRIVATE}")):
            signer = _load_signer(path)
            signers[signer.public_key.keyid] = signer
    if not signers:
        named = ", ".join(map(str, folders))
        raise KnownError(f"Det finns ingen nyckel i {named}. Gör en med kiosk keys new.")
    return signers


def load_public(path: Path) -> SSlibKey:
    """Load a public key.

    Raises:
        KnownError: when the file holds none of our kind.
    """
    try:
        key = load_pem_public_key(path.read_bytes())
        if not isinstance(key, Ed25519PublicKey):
            raise ValueError("not Ed25519")
        return SSlibKey.from_crypto(key)
    except (OSError, ValueError) as problem:
        raise KnownError(f"{path} är ingen publik nyckel. Välj en fil som slutar på {PUBLIC}.") from problem


def _load_signer(path: Path) -> CryptoSigner:
    try:
        key = load_pem_private_key(path.read_bytes(), None)
        # A kiosk checks this kind without any native library.
        if not isinstance(key, Ed25519PrivateKey):
            raise ValueError("not Ed25519")
        return CryptoSigner(key)
    except (OSError, ValueError, TypeError) as problem:
        raise KnownError(
            f"Nyckeln {path} går inte att läsa. Använd en som kiosk keys new gjorde."
        ) from problem


def _write(path: Path, data: bytes, mode: int) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode)
    with os.fdopen(descriptor, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
