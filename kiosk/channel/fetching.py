"""Where a channel's bytes come from: a folder (a stick, a file share) or a web mirror; neither is trusted.

Loaded only while something is being installed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tuf.api.exceptions import DownloadError, DownloadHTTPError, DownloadLengthMismatchError
from tuf.ngclient.fetcher import FetcherInterface
from tuf.ngclient.urllib3_fetcher import Urllib3Fetcher
from urllib3.exceptions import HTTPError

from kiosk.channel.files import NotRegularError, read_inside
from kiosk.channel.messages import ChannelError, Failure
from kiosk.channel.names import METADATA, TARGETS

_PART = re.compile(r"[A-Za-z0-9_%-][A-Za-z0-9._%-]*")
_MIRROR = re.compile(r"https?://[^\s?#]+")


class _InMemory(FetcherInterface):
    """Reads small files whole; what a stick or network does in the middle of one is told like any failure."""

    def download_bytes(self, url: str, max_length: int) -> bytes:
        """Read a whole small file; in memory, so that a full disk is no hindrance.

        Raises:
            DownloadError: when reading stops, or after the chunk that goes beyond `max_length` bytes.
        """
        data = bytearray()
        try:
            for chunk in self.fetch(url):
                data += chunk
                if len(data) > max_length:
                    raise DownloadLengthMismatchError(f"{url} has more than {max_length} bytes")
        except (OSError, HTTPError) as problem:
            raise DownloadError(f"reading {url} stopped") from problem
        return bytes(data)


class DirFetcher(_InMemory):
    """Reads a channel's folder for python-tuf: regular files below it and nothing else."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def _fetch(self, url: str) -> Iterator[bytes]:
        parts = url.split("/")
        if not all(_PART.fullmatch(part) for part in parts):
            raise NotRegularError(f"{url!r} is no name of ours")
        try:
            return read_inside(self._folder, parts)
        except FileNotFoundError as problem:
            # What a web server would say: python-tuf takes it for "there is no newer root".
            raise DownloadHTTPError(f"{url} is not there", 404) from problem


class MirrorFetcher(_InMemory, Urllib3Fetcher):
    """Reads a web mirror for python-tuf."""


@dataclass(frozen=True, slots=True)
class Source:
    """A channel to read from: what fetches, and what to put before the name of a file."""

    fetcher: FetcherInterface
    metadata: str
    targets: str

    def read_target(self, file: str) -> Iterator[bytes]:
        """Give the chunks of a target's file.

        Raises:
            ChannelError: when it cannot be opened, or stops half-way.
        """
        try:
            yield from self.fetcher.fetch(f"{self.targets}{file}")
        except (DownloadError, OSError, HTTPError) as problem:
            raise reading_failed(problem, file) from problem


def open_source(channel: str) -> Source:
    """Find a channel by its folder, or by the address of a web mirror.

    Raises:
        ChannelError: when there is no channel in the folder.
    """
    if _MIRROR.fullmatch(channel):
        base = channel.rstrip("/")
        return Source(MirrorFetcher(), f"{base}/{METADATA}/", f"{base}/{TARGETS}/")
    folder = Path(channel)
    if not (folder / METADATA).is_dir():
        raise ChannelError(Failure.NO_CHANNEL, where=channel)
    return Source(DirFetcher(folder), f"{METADATA}/", f"{TARGETS}/")


def reading_failed(problem: Exception, file: str) -> ChannelError:
    """Say why a file of the channel was not read."""
    if isinstance(problem, DownloadHTTPError) and problem.status_code in {403, 404}:
        return ChannelError(Failure.FILE_MISSING, file=file)
    if isinstance(problem, DownloadLengthMismatchError):
        return ChannelError(Failure.CHANGED, file=file, detail=problem)
    if isinstance(problem.__cause__, NotRegularError):
        return ChannelError(Failure.NOT_A_FILE, file=file)
    return ChannelError(Failure.UNREADABLE, detail=f"{problem} {problem.__cause__ or ''}")
