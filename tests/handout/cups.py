"""A CUPS of our own, with its PDF backend for a printer: its own folders, its own socket, gone afterwards."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

_BACKEND = Path("/usr/lib/cups/backend/cups-pdf")
_DRIVER = Path("/usr/share/ppd/cups-pdf/CUPS-PDF_opt.ppd")
# The backend puts the jobs of people whom the machine does not know here.
_OUT = Path("/var/spool/cups-pdf/ANONYMOUS")
_NOBODY = "kiosk-test"
_SECONDS = 20.0

_CUPSD = """\
Listen {folder}/sock
PreserveJobFiles No
PreserveJobHistory No
Browsing No
DefaultAuthType None
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  <Limit All>
    Order deny,allow
  </Limit>
</Policy>
"""
_FILES = """\
ServerRoot {folder}/etc
StateDir {folder}/state
CacheDir {folder}/cache
RequestRoot {folder}/spool
TempDir {folder}/tmp
ErrorLog {folder}/error_log
AccessLog {folder}/access_log
PageLog {folder}/page_log
SystemGroup root
FatalErrors none
"""


def why_not() -> str:
    """Say why there can be no CUPS here, or nothing when there can."""
    if not (_BACKEND.exists() and _DRIVER.exists() and shutil.which("cupsd", path="/usr/sbin:/usr/bin")):
        return "Debian's packages cups and printer-driver-cups-pdf are not installed"
    if os.geteuid() != 0:
        return "the PDF backend of CUPS runs only where its server is started by root"
    return ""


@dataclass(frozen=True, slots=True)
class Cups:
    """A running server."""

    folder: Path

    @property
    def environment(self) -> dict[str, str]:
        """What programs need to find it, and to be nobody in particular."""
        return {**os.environ, "CUPS_SERVER": str(self.folder / "sock"), "CUPS_USER": _NOBODY}

    def run(self, *command: str) -> str:
        """Run one of its programs."""
        done = subprocess.run(
            command, env=self.environment, capture_output=True, text=True, check=True, timeout=_SECONDS
        )
        return done.stdout

    def add_printer(self, name: str, paper: str) -> None:
        """Make a queue that writes PDF files."""
        made = ("-E", "-v", "cups-pdf:/", "-P", str(_DRIVER), "-o", f"PageSize={paper}")
        self.run("lpadmin", "-p", name, *made)

    def wait_for_jobs(self) -> None:
        """Wait until nothing is left to print."""
        until = time.monotonic() + _SECONDS
        while self.run("lpstat", "-W", "not-completed", "-o") and time.monotonic() < until:
            pass

    def printed(self) -> list[Path]:
        """List the files that came out of its printers."""
        return sorted(_OUT.glob("*.pdf"))

    def spooled(self) -> list[str]:
        """List what it keeps of jobs."""
        return sorted(each.name for each in (self.folder / "spool").rglob("*") if each.is_file())


@contextmanager
def running_cups() -> Iterator[Cups]:
    """Start a server, and take it and everything it wrote away afterwards."""
    # Its filters run as other users, and a socket's path is short: pytest's folders suit neither.
    folder = Path(tempfile.mkdtemp(prefix="cups"))
    folder.chmod(0o755)
    for name in ("etc", "state", "cache", "spool", "tmp"):
        (folder / name).mkdir()
    (folder / "tmp").chmod(0o1777)
    (folder / "etc" / "cupsd.conf").write_text(_CUPSD.format(folder=folder), encoding="utf-8")
    (folder / "etc" / "cups-files.conf").write_text(_FILES.format(folder=folder), encoding="utf-8")
    before = set(_OUT.glob("*"))
    own = ("-c", f"{folder}/etc/cupsd.conf", "-s", f"{folder}/etc/cups-files.conf")
    quiet = subprocess.DEVNULL
    server = subprocess.Popen(("/usr/sbin/cupsd", "-f", *own), stdout=quiet, stderr=quiet)
    try:
        until = time.monotonic() + _SECONDS
        while not (folder / "sock").exists():
            assert server.poll() is None, "cupsd ended at once"
            assert time.monotonic() < until, "cupsd made no socket"
            os.sched_yield()
        yield Cups(folder)
    finally:
        server.terminate()
        server.wait(_SECONDS)
        shutil.rmtree(folder)
        for new in set(_OUT.glob("*")) - before:
            new.unlink()
