"""Changes who may sign: new roots, signed one key at a time where keys are kept apart, and sites' own keys.

A root that still lacks signatures waits as `proposal/root.json` in the channel; kiosks never look there.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from securesystemslib.signer import SSlibKey
from tuf.api.exceptions import RepositoryError
from tuf.api.metadata import DelegatedRole, Delegations, Metadata, Root, Snapshot, Targets, Timestamp
from tuf.api.serialization import DeserializationError

from kiosk.channel import files, ledger, names
from kiosk.channel.fingerprints import fingerprint
from kiosk.channel.keys import Signers
from kiosk.durable import make_folder, put
from kiosk.errors import KnownError

ROLES = (Root.type, Targets.type, Snapshot.type, Timestamp.type)
_PROPOSAL = Path("proposal", "root.json")


@dataclass(frozen=True, slots=True)
class RoleChange:
    """What to change in one role of the root: keys to add, ids of keys to drop, a threshold."""

    role: str
    add: tuple[SSlibKey, ...] = ()
    drop: tuple[str, ...] = ()
    threshold: int | None = None


@dataclass(frozen=True, slots=True)
class RootState:
    """A root as people look at it: ids of keys and threshold by role; `missing` signatures when it waits."""

    version: int
    fingerprint: str
    keys: dict[str, tuple[str, ...]]
    thresholds: dict[str, int]
    missing: int = 0
    needs: str = ""

    @property
    def is_published(self) -> bool:
        """Tell whether kiosks see this root."""
        return not (self.missing or self.needs)


def current_root(channel: Path) -> RootState:
    """Describe the root that kiosks see now.

    Raises:
        KnownError: when there is none.
    """
    return _described(_root(channel).signed)


def waiting_root(channel: Path) -> RootState:
    """Describe the proposal that waits for signatures.

    Raises:
        KnownError: when there is none, or it does not continue the present root.
    """
    return _judged(_root(channel), _proposal(channel))


def change_roles(channel: Path, changes: Iterable[RoleChange], signers: Signers, now: datetime) -> RootState:
    """Make the next root, sign it with the keys at hand, and publish it when they suffice.

    Raises:
        KnownError: when a change makes no sense.
    """
    root = _root(channel)
    proposal = Metadata[Root].from_bytes(root.to_bytes())
    proposal.signatures.clear()
    proposal.signed.version += 1
    proposal.signed.expires = _second(now) + ledger.ROOT_LIFE
    for change in changes:
        _apply(proposal.signed, change)
    return _sign_and_settle(channel, root, proposal, signers, now)


def rotate(channel: Path, old: Signers, new: Signers, now: datetime) -> RootState:
    """Put new keys in the place of old ones, in every role that has them.

    Raises:
        KnownError: when no role has any of the old keys.
    """
    said = _root(channel).signed
    add = tuple(signer.public_key for signer in new.values())
    changes = [
        RoleChange(role, add, drop)
        for role in ROLES
        if (drop := tuple(keyid for keyid in said.roles[role].keyids if keyid in old))
    ]
    if not changes:
        raise KnownError("Ingen av nycklarna används i den här kanalen. Kontrollera mappen.")
    return change_roles(channel, changes, {**old, **new}, now)


def sign_waiting(channel: Path, signers: Signers, now: datetime) -> RootState:
    """Add the signatures of the keys at hand to the proposal, and publish it when they suffice.

    Raises:
        KnownError: when nothing waits, or none of the keys is asked for.
    """
    root, proposal = _root(channel), _proposal(channel)
    asked = {keyid for each in (root, proposal) for keyid in each.signed.roles[Root.type].keyids}
    if not asked & signers.keys() and _judged(root, proposal).missing:
        raise KnownError("Ingen av nycklarna får signera den här roten. Kontrollera mappen.")
    return _sign_and_settle(channel, root, proposal, signers, now)


def delegate(channel: Path, site: str, key: SSlibKey, signers: Signers, now: datetime) -> RootState:
    """Let a site publish for itself with a key of its own: below `local/<site>/` and nowhere else.

    Its key may also sign snapshot and timestamp, so that the site needs nobody else's: that is a change of
    the root. A site that has a key gets this one instead.

    Raises:
        KnownError: when keys are missing.
    """
    if not names.is_site(site):
        raise KnownError(f"”{site}” kan ingen plats heta. Använd små bokstäver, siffror och bindestreck.")
    return _change_site(channel, site, key, signers, now)


def withdraw(channel: Path, site: str, signers: Signers, now: datetime) -> RootState:
    """Take a site's right to publish back, and its key out of snapshot and timestamp.

    Raises:
        KnownError: when the site has no such right, or keys are missing.
    """
    ledger.role_of_site(ledger.read_ledger(channel, _root(channel), now).targets.signed, site)
    return _change_site(channel, site, None, signers, now)


def _change_site(
    channel: Path, site: str, key: SSlibKey | None, signers: Signers, now: datetime
) -> RootState:
    book = ledger.read_ledger(channel, _root(channel), now)
    targets = book.targets.signed
    present = ledger.site_roles(targets).get(site)
    dropped: list[str] = []
    if present is not None and targets.delegations and targets.delegations.roles:
        dropped = list(targets.get_delegated_role(present).keyids)
        for keyid in dropped:
            targets.revoke_key(keyid, present)
        del targets.delegations.roles[present]
    if key is not None:
        role = names.site_role(site, key.keyid)
        targets.delegations = targets.delegations or Delegations({}, {})
        assert targets.delegations.roles is not None, "this program writes no other kind"
        mine = DelegatedRole(role, [], 1, terminating=True, paths=names.site_paths(site))
        targets.delegations.roles[role] = mine
        targets.add_key(key, role)
    ledger.commit(book, signers, _second(now), {None: book.targets})
    said = book.root.signed
    changes = [
        RoleChange(
            role,
            (key,) if key else (),
            tuple(
                each for each in dropped if each in said.roles[role].keyids and (not key or each != key.keyid)
            ),
        )
        for role in (Snapshot.type, Timestamp.type)
    ]
    return change_roles(channel, changes, signers, now)


def _apply(root: Root, change: RoleChange) -> None:
    role = root.roles[change.role]
    for key in change.add:
        root.add_key(key, change.role)
    for keyid in change.drop:
        if keyid not in role.keyids:
            raise KnownError(f"Nyckeln {keyid[:8]} används inte för {change.role}. Se kiosk keys show.")
        root.revoke_key(keyid, change.role)
    role.threshold = role.threshold if change.threshold is None else change.threshold
    if not 1 <= role.threshold <= len(role.keyids):
        raise KnownError(
            f"För {change.role} går det inte att kräva {role.threshold} av {len(role.keyids)} nycklar."
        )


def _sign_and_settle(
    channel: Path, root: Metadata[Root], proposal: Metadata[Root], signers: Signers, now: datetime
) -> RootState:
    for each in (root, proposal):
        for keyid in each.signed.roles[Root.type].keyids:
            if keyid in signers:
                proposal.sign(signers[keyid], append=True)
    state = _judged(root, proposal)
    book = ledger.read_ledger(channel, root, now)
    valid = ledger.is_signed_for(proposal.signed, book)
    book = replace(book, root=proposal)
    if not state.missing and not valid:
        # Kiosks would refuse what the old keys signed: it is signed anew in the same moment.
        try:
            ledger.check_signers(book, signers, None)
        except KnownError as problem:
            state = replace(state, needs=problem.message)
    if state.is_published:
        ledger.write_root(channel, proposal)
        if not valid:
            ledger.commit(book, signers, _second(now), {None: book.targets})
        files.remove(channel / _PROPOSAL)
        return state
    make_folder((channel / _PROPOSAL).parent)
    beside = (channel / _PROPOSAL).with_suffix(files.PART)
    beside.write_bytes(proposal.to_bytes())
    put(beside, channel / _PROPOSAL)
    return state


def _root(channel: Path) -> Metadata[Root]:
    root = ledger.read_root(channel)
    if root is None:
        raise KnownError(f"{channel} är ingen kanal än. Kör kiosk pack publish först.")
    return root


def _proposal(channel: Path) -> Metadata[Root]:
    try:
        return Metadata[Root].from_bytes((channel / _PROPOSAL).read_bytes())
    except FileNotFoundError as problem:
        raise KnownError("Ingen ändring väntar på signaturer i den här kanalen.") from problem
    except (OSError, RepositoryError, DeserializationError) as problem:
        raise KnownError("Ändringen som väntar går inte att läsa. Gör om den.") from problem


def _judged(root: Metadata[Root], proposal: Metadata[Root]) -> RootState:
    """Count the signatures that a proposal lacks, both from the keys before and from its own."""
    try:
        result = proposal.signed.get_root_verification_result(
            root.signed, proposal.signed_bytes, proposal.signatures
        )
    except ValueError as problem:
        raise KnownError("Ändringen som väntar hör till en äldre rot. Gör om den.") from problem
    return replace(_described(proposal.signed), missing=max(result.first.missing, result.second.missing))


def _described(root: Root) -> RootState:
    return RootState(
        root.version,
        fingerprint(root),
        {role: tuple(root.roles[role].keyids) for role in ROLES},
        {role: root.roles[role].threshold for role in ROLES},
    )


def _second(now: datetime) -> datetime:
    return now.astimezone(UTC).replace(microsecond=0)
