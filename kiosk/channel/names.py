"""What targets and roles of a channel are called. The paths are ours alone: no name of a source gets there.

With consistent snapshots the file of `a/b` is `targets/a/<sha256>.b`: no file is ever changed in place.
"""

from __future__ import annotations

import re

from kiosk.channel.values import StoredObject

METADATA = "metadata"
TARGETS = "targets"
_PACK = "pack.sqlite"
_SITE = r"[a-z0-9][a-z0-9_-]{0,31}"


def is_site(name: str) -> bool:
    """Tell whether a site may be called so.

    >>> is_site("bussen"), is_site("../bussen"), is_site("")
    (True, False, False)
    """
    return re.fullmatch(_SITE, name) is not None


def pack_target(site: str | None) -> str:
    """Name the target that is a pack's database.

    >>> pack_target(None), pack_target("bussen")
    ('pack.sqlite', 'local/bussen/pack.sqlite')
    """
    return f"{_below(site)}{_PACK}"


def object_target(stored: StoredObject, site: str | None) -> str:
    """Name the target that is a medium.

    >>> object_target(StoredObject("ab" * 32, "webm", 7), None)
    'ab/abababababababab.webm'
    """
    return f"{_below(site)}{stored.digest[:2]}/{stored.digest[:16]}.{stored.ending}"


def target_file(target: str, digest: str) -> str:
    """Name the file of a target below the folder of targets (TUF specification, section 6.2).

    >>> target_file("ab/cd.webm", "ff00")
    'ab/ff00.cd.webm'
    """
    folder, slash, name = target.rpartition("/")
    return f"{folder}{slash}{digest}.{name}"


def site_role(site: str, keyid: str) -> str:
    """Name the role that signs what a site publishes for itself; a new key is a new role.

    >>> site_role("bussen", "0123456789abcdef")
    'site-bussen-01234567'
    """
    return f"site-{site}-{keyid[:8]}"


def site_of_role(role: str) -> str:
    """Tell whose role it is.

    >>> site_of_role("site-bussen-01234567")
    'bussen'
    """
    return role.removeprefix("site-").rpartition("-")[0]


def site_paths(site: str) -> list[str]:
    """List the patterns of targets that a site may sign; `*` does not reach across a slash."""
    return [f"{_below(site)}*", f"{_below(site)}*/*"]


def _below(site: str | None) -> str:
    return "" if site is None else f"local/{site}/"
