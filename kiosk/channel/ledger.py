"""The publisher's side of a channel's metadata: reading what is there, and writing the next version of it.

Every new version is a new file; `timestamp.json` is replaced last, and only then does a kiosk see any of it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from securesystemslib.signer import Signer
from tuf.api.exceptions import RepositoryError
from tuf.api.metadata import (
    Key,
    Metadata,
    MetaFile,
    Role,
    Root,
    Snapshot,
    T,
    TargetFile,
    Targets,
    Timestamp,
)
from tuf.api.serialization import DeserializationError
from tuf.api.serialization.json import JSONSerializer

from kiosk.channel import files, names
from kiosk.channel.keys import Signers
from kiosk.durable import make_folder, put
from kiosk.errors import KnownError

# RELIABILITY.md, section 3: sticks lie in drawers; a web mirror is signed anew more often.
ROOT_LIFE = timedelta(days=3650)
CONTENT_LIFE = timedelta(days=730)
_TIMESTAMP = "timestamp.json"
_COMPACT = JSONSerializer(compact=True)


@dataclass(frozen=True, slots=True)
class Ledger:
    """What a channel says now, verified: its root, its targets and its sites', and the versions above."""

    folder: Path
    root: Metadata[Root]
    targets: Metadata[Targets]
    snapshot: Metadata[Snapshot]
    timestamp: Metadata[Timestamp]
    sites: dict[str, Metadata[Targets]] = field(default_factory=dict)

    def role_metadata(self, site: str | None) -> Metadata[Targets] | None:
        """Give what a site publishes, or the whole organisation; None when the site has never done so."""
        return self.targets if site is None else self.sites.get(site)


def read_root(channel: Path) -> Metadata[Root] | None:
    """Read the newest root of a channel; None when nothing was ever published.

    Raises:
        KnownError: when it is damaged or not signed by its own keys.
    """
    versions = [int(path.name.split(".")[0]) for path in _metadata(channel).glob("[0-9]*.root.json")]
    if not versions and (_metadata(channel) / _TIMESTAMP).exists():
        # Begun anew, it would be refused by every kiosk that knows it.
        raise KnownError(f"Kanalen {channel} saknar sin rot. Hämta en hel kopia av kanalen.")
    if not versions:
        return None
    root = _read(channel, f"{max(versions)}.root.json", Root)
    return _signed_by(root, root.signed, Root.type, channel)


def read_ledger(channel: Path, root: Metadata[Root], now: datetime) -> Ledger:
    """Read and verify what a channel says under a root; nothing yet when its first publishing was cut off.

    Raises:
        KnownError: when something is damaged, missing or signed by somebody else: nothing is built on that.
    """
    said = root.signed
    snapshots = {path.name for path in _metadata(channel).glob("*.snapshot.json")}
    if not (_metadata(channel) / _TIMESTAMP).exists() and snapshots <= {"1.snapshot.json"}:
        return _empty(channel, root, now)
    timestamp = _signed_by(_read(channel, _TIMESTAMP, Timestamp), said, Timestamp.type, channel)
    version = timestamp.signed.snapshot_meta.version
    snapshot = _signed_by(_read(channel, f"{version}.snapshot.json", Snapshot), said, Snapshot.type, channel)
    versions = {name.removesuffix(".json"): meta.version for name, meta in snapshot.signed.meta.items()}
    targets = _read(channel, f"{versions[Targets.type]}.targets.json", Targets)
    targets = _signed_by(targets, said, Targets.type, channel)
    sites = {}
    for site, role in site_roles(targets.signed).items():
        if role in versions:
            found = _read(channel, f"{versions[role]}.{role}.json", Targets)
            sites[site] = _signed_by(found, targets.signed, role, channel)
    return Ledger(channel, root, targets, snapshot, timestamp, sites)


def site_roles(targets: Targets) -> dict[str, str]:
    """List the sites that may publish for themselves, each with its role."""
    roles = targets.delegations.roles if targets.delegations and targets.delegations.roles else {}
    return {names.site_of_role(role): role for role in sorted(roles)}


def role_of_site(targets: Targets, site: str) -> str:
    """Give the role of a site.

    Raises:
        KnownError: when it has none.
    """
    role = site_roles(targets).get(site)
    if role is None:
        raise KnownError(f"Platsen {site} får inte publicera än. Kör kiosk keys delegate först.")
    return role


def begin(channel: Path, signers: Signers, now: datetime) -> Ledger:
    """Begin a channel with one key for everything, and nothing in it yet.

    Raises:
        KnownError: when there is not exactly one key.
    """
    if len(signers) != 1:
        raise KnownError(
            "En ny kanal börjar med en enda nyckel. Lägg till fler med kiosk keys change efteråt."
        )
    (signer,) = signers.values()
    keyid = signer.public_key.keyid
    roles = {name: Role([keyid], 1) for name in (Root.type, Targets.type, Snapshot.type, Timestamp.type)}
    keys: dict[str, Key] = {keyid: signer.public_key}
    root = Metadata(Root(1, None, now + ROOT_LIFE, keys, roles, consistent_snapshot=True))
    root.sign(signer)
    return _empty(channel, root, now)


def no_targets(now: datetime) -> Metadata[Targets]:
    """Give targets of which no version was written yet."""
    return _zero(Targets(expires=now))


def _empty(channel: Path, root: Metadata[Root], now: datetime) -> Ledger:
    snapshot, timestamp = _zero(Snapshot(expires=now)), _zero(Timestamp(expires=now))
    return Ledger(channel, root, no_targets(now), snapshot, timestamp)


def _zero(signed: T) -> Metadata[T]:
    # The first commit makes it 1; the constructor takes no 0.
    signed.version = 0
    return Metadata(signed)


def check_signers(ledger: Ledger, signers: Signers, site: str | None) -> None:
    """Refuse to begin what cannot be signed in the end.

    Raises:
        KnownError: when a key is missing; it says for which role.
    """
    said = ledger.root.signed
    if site is None:
        _enough(said.roles[Targets.type], Targets.type, signers)
    else:
        role = role_of_site(ledger.targets.signed, site)
        _enough(ledger.targets.signed.get_delegated_role(role), site, signers)
    for name in (Snapshot.type, Timestamp.type):
        _enough(said.roles[name], name, signers)


def commit(
    ledger: Ledger, signers: Signers, now: datetime, changed: dict[str | None, Metadata[Targets]]
) -> None:
    """Sign and write new versions of what `changed` (by site, None for the organisation), and all above it.

    Raises:
        KnownError: when a key is missing; nothing a kiosk looks at has changed then.
    """
    said, snapshot, timestamp = ledger.root.signed, ledger.snapshot, ledger.timestamp
    if not (_metadata(ledger.folder) / _root_file(said)).exists():
        write_root(ledger.folder, ledger.root)
    for site, metadata in changed.items():
        role = Targets.type if site is None else role_of_site(ledger.targets.signed, site)
        delegation = said.roles[role] if site is None else ledger.targets.signed.get_delegated_role(role)
        metadata.signed.version += 1
        metadata.signed.expires = now + CONTENT_LIFE
        data = _sign(metadata, _enough(delegation, role, signers))
        _write(ledger.folder, f"{metadata.signed.version}.{role}.json", data)
        snapshot.signed.meta[f"{role}.json"] = MetaFile.from_data(metadata.signed.version, data, ["sha256"])
    snapshot.signed.version += 1
    snapshot.signed.expires = now + CONTENT_LIFE
    data = _sign(snapshot, _enough(said.roles[Snapshot.type], Snapshot.type, signers))
    _write(ledger.folder, f"{snapshot.signed.version}.snapshot.json", data)
    timestamp.signed.snapshot_meta = MetaFile.from_data(snapshot.signed.version, data, ["sha256"])
    timestamp.signed.version += 1
    timestamp.signed.expires = now + CONTENT_LIFE
    data = _sign(timestamp, _enough(said.roles[Timestamp.type], Timestamp.type, signers))
    _write(ledger.folder, _TIMESTAMP, data)


def write_root(channel: Path, root: Metadata[Root]) -> None:
    """Write a root that is signed in full; kiosks find it by its number."""
    _write(channel, _root_file(root.signed), root.to_bytes(_COMPACT))


def is_signed_for(root: Root, ledger: Ledger) -> bool:
    """Tell whether what a channel says would still be believed under another root."""
    said = (ledger.targets, ledger.snapshot, ledger.timestamp)
    return all(
        root.get_verification_result(each.signed.type, each.signed_bytes, each.signatures) for each in said
    )


def target_files(ledger: Ledger) -> set[str]:
    """List the files, below the folder of targets, that a channel's metadata names now."""
    everything: list[TargetFile] = []
    for metadata in (ledger.targets, *ledger.sites.values()):
        everything += metadata.signed.targets.values()
    return {names.target_file(each.path, each.hashes["sha256"]) for each in everything}


def _enough(role: Role, name: str, signers: Signers) -> list[Signer]:
    mine: list[Signer] = [signers[keyid] for keyid in role.keyids if keyid in signers]
    if len(mine) < role.threshold:
        raise KnownError(
            f"För {name} behövs {role.threshold} nycklar, och {len(mine)} finns här. "
            "Ange mappen med rätt nycklar med --keys."
        )
    return mine


def _sign(metadata: Metadata[T], signers: list[Signer]) -> bytes:
    metadata.signatures.clear()
    for signer in signers:
        metadata.sign(signer, append=True)
    return metadata.to_bytes(_COMPACT)


def _read(channel: Path, name: str, kind: type[T]) -> Metadata[T]:
    try:
        metadata = Metadata[T].from_bytes((_metadata(channel) / name).read_bytes())
    except (OSError, DeserializationError, RepositoryError) as problem:
        raise KnownError(
            f"Filen {name} i kanalen {channel} går inte att läsa. Hämta en hel kopia av kanalen."
        ) from problem
    if not isinstance(metadata.signed, kind):
        raise KnownError(f"Filen {name} i kanalen {channel} är något annat. Hämta en hel kopia av kanalen.")
    return metadata


def _signed_by(metadata: Metadata[T], delegator: Root | Targets, role: str, channel: Path) -> Metadata[T]:
    try:
        delegator.verify_delegate(role, metadata.signed_bytes, metadata.signatures)
    except (RepositoryError, ValueError) as problem:
        raise KnownError(
            f"Kanalen {channel} är ändrad av någon utan rätt nyckel ({role}). Publicera till en ny mapp, "
            "eller hämta en hel kopia."
        ) from problem
    return metadata


def _write(channel: Path, name: str, data: bytes) -> None:
    make_folder(_metadata(channel))
    target = _metadata(channel) / name
    beside = target.with_name(f"{name}{files.PART}")
    beside.write_bytes(data)
    put(beside, target)


def _root_file(root: Root) -> str:
    return f"{root.version}.root.json"


def _metadata(channel: Path) -> Path:
    return channel / names.METADATA
