"""What is installed beside the program: the unit that watches it, and scripts that Debian can run."""

from __future__ import annotations

import shlex
import shutil
import subprocess
from configparser import ConfigParser
from pathlib import Path

import pytest

from build import bundle_debian
from build.bundle_licences import NoLicenceError, write_licences
from build.bundle_parts import ROOT

_TEMPLATES = ROOT / "build" / "debian"


def unit(name: str) -> dict[str, str]:
    """Read the [Service] of a unit; of a name that comes twice, the last counts."""
    parser = ConfigParser(strict=False, interpolation=None, delimiters=("=",), comment_prefixes=("#",))
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read_string((_TEMPLATES / name).read_text("utf-8"))
    return {**parser["Unit"], **parser["Service"]}


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("Type", "notify"),
        # With main, systemd would hear cage, which says nothing.
        ("NotifyAccess", "all"),
        ("WatchdogSec", "15"),
        ("WatchdogSignal", "SIGABRT"),
        ("Restart", "always"),
        ("RestartSec", "1"),
        ("StartLimitIntervalSec", "0"),
        ("MemoryMax", "1G"),
        ("ProtectSystem", "strict"),
        ("NoNewPrivileges", "yes"),
        ("IPAddressDeny", "any"),
        ("User", "kiosk"),
        ("ReadWritePaths", "/var/lib/kiosk -/media"),
    ],
)
def test_the_unit_watches_and_limits_the_kiosk(name: str, value: str) -> None:
    assert unit("kiosk.service")[name] == value


def test_the_kiosk_is_all_that_cage_shows() -> None:
    command = shlex.split(unit("kiosk.service")["ExecStart"].replace("$$", "$"))

    # -s would let a keyboard switch to another console.
    assert command[:4] == ["/usr/bin/cage", "--", "/bin/sh", "-c"]
    assert command[4].split()[:4] == ["/opt/kiosk/kiosk", "run", "--state", "/var/lib/kiosk"]


@pytest.mark.parametrize(
    ("ends", "noted"), [("true", True), ("sh -c 'exit 10'", False), ("sh -c 'kill -ABRT $$'", False)]
)
def test_only_an_end_with_0_is_noted_as_one_by_staff(tmp_path: Path, ends: str, noted: bool) -> None:
    script = shlex.split(unit("kiosk.service")["ExecStart"].replace("$$", "$"))[4]
    tried = script.replace("/opt/kiosk/kiosk run --state /var/lib/kiosk", ends).replace(
        "/run/kiosk", str(tmp_path)
    )

    subprocess.run(["sh", "-c", tried, "kiosk"], check=False)

    assert (tmp_path / "ended-by-staff").exists() is noted


@pytest.mark.parametrize("script", ["postinst", "prerm", "postrm"])
def test_the_scripts_are_shell(script: str) -> None:
    done = subprocess.run(["sh", "-n", str(_TEMPLATES / script)], capture_output=True, text=True, check=False)

    assert done.stderr == ""


def test_every_file_that_is_installed_is_there() -> None:
    assert [name for name in bundle_debian._FILES if not (_TEMPLATES / name).is_file()] == []


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="no systemd here")
@pytest.mark.parametrize("name", ["kiosk.service", "kiosk-sound.service"])
def test_systemd_knows_every_line_of_the_units(name: str) -> None:
    done = subprocess.run(
        ["systemd-analyze", "verify", "--man=no", str(_TEMPLATES / name)],
        capture_output=True,
        text=True,
        check=False,
    )

    # What the unit names need not be installed here.
    lines = [line for line in done.stderr.splitlines() if "Unknown" in line or "Failed to parse" in line]
    assert lines == []


def test_every_licence_is_put_beside_the_program(tmp_path: Path) -> None:
    write_licences({"msgspec", "PySide6", "kiosk"}, tmp_path / "licences")

    there = {
        path.relative_to(tmp_path / "licences").as_posix() for path in tmp_path.rglob("*") if path.is_file()
    }
    assert {
        *("READ-ME-FIRST.txt", "kiosk/LICENSE.txt", "python/LICENSE.txt", "msgspec/LICENSE"),
        *("qt/LGPL-3.0.txt", "qt/GPL-3.0.txt", "qt/LGPL-2.1.txt", "qt/ICU.txt", "pyinstaller/COPYING.txt"),
    } == there


def test_a_package_without_a_licence_stops_the_build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    info = tmp_path / "nobody-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: nobody\nVersion: 1.0\n", "utf-8")
    (info / "top_level.txt").write_text("nobody\n", "utf-8")
    (info / "RECORD").write_text("nobody.py,,\n", "utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))

    with pytest.raises(NoLicenceError, match="nobody"):
        write_licences({"nobody"}, tmp_path / "licences")
