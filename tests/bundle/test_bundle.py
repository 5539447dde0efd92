"""The bundle, as it lies in its folder: what it can do, what it cannot and says so, and what is in it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from build import bundle_report
from build.bundle import REPORT
from build.bundle_parts import ROOT

pytestmark = [pytest.mark.full, pytest.mark.skipif(sys.platform != "linux", reason="made on Linux here")]

_PATIENCE = 300


def kiosk(bundle: Path, *arguments: str, code: int = 0) -> subprocess.CompletedProcess[str]:
    """Run a command of the bundle from another folder, with nothing in the environment."""
    done = subprocess.run(
        [str(bundle / "kiosk"), *arguments],
        cwd="/",
        env={},
        capture_output=True,
        text=True,
        timeout=_PATIENCE,
        check=False,
    )
    assert done.returncode == code, done.stdout[-1000:] + done.stderr[-2000:]
    assert "Traceback" not in done.stderr
    return done


def checkout(*arguments: str) -> None:
    """Run a command of the checkout, as on the office PC."""
    subprocess.run([sys.executable, "-m", "kiosk", *arguments], cwd=ROOT, check=True, capture_output=True)


def test_it_walks_through_itself(bundle: Path, tmp_path: Path) -> None:
    told = json.loads(kiosk(bundle, "selftest", "--json", "--state", str(tmp_path)).stdout)

    assert told["ok"]
    assert told["qr"].startswith("https://")


def test_the_commands_of_a_kiosk_work(bundle: Path, tmp_path: Path) -> None:
    answers = tmp_path / "answers.json"
    answers.write_text("{}", "utf-8")
    state = str(tmp_path / "state")

    assert json.loads(kiosk(bundle, "match", "--answers", str(answers), "--json").stdout)["next"]
    assert json.loads(kiosk(bundle, "audit", "--json").stdout)
    assert json.loads(kiosk(bundle, "pack", "list", "--json", "--state", state).stdout) == {"packs": []}
    kiosk(bundle, "slip", "--answers", str(answers), "--out", str(tmp_path / "slip.png"), "--state", state)
    assert (tmp_path / "slip.png").read_bytes().startswith(b"\x89PNG")
    kiosk(bundle, "stats", "export", "--json", "--state", state)
    pictures = tmp_path / "pictures"
    chosen = ["--screens", "attract", "--languages", "sv", "--sizes", "1080x1920", "--modes", "default"]
    kiosk(bundle, "shots", "--out", str(pictures), *chosen, "--state", state)
    assert len(list(pictures.glob("*.png"))) == 1


def test_it_installs_from_a_channel_and_goes_back(bundle: Path, tmp_path: Path) -> None:
    keys, channel, state = (str(tmp_path / name) for name in ("keys", "channel", "state"))
    checkout("keys", "new", keys)
    checkout("pack", "publish", "content/sormland", "--channel", channel, "--keys", keys)

    kiosk(bundle, "trust", channel, "--yes", "--state", state)
    kiosk(bundle, "pack", "install", channel, "--state", state)
    assert len(json.loads(kiosk(bundle, "pack", "list", "--json", "--state", state).stdout)["packs"]) == 1
    # There is only one: going back is refused in a sentence.
    told = kiosk(bundle, "pack", "rollback", "--state", state, code=1).stderr

    assert told.count("\n") == 1


@pytest.mark.parametrize(
    "arguments",
    [
        ("pack", "check", "content/sormland"),
        ("pack", "compile", "content/sormland", "--out", "x"),
        ("pack", "publish", "content/sormland", "--channel", "x", "--keys", "y"),
        ("pack", "export", "content/sormland"),
        ("keys", "new", "x"),
    ],
    ids=" ".join,
)
def test_what_belongs_to_the_office_says_so_in_a_sentence(
    bundle: Path, tmp_path: Path, arguments: tuple[str, ...]
) -> None:
    here = [str(ROOT / word) if word.startswith("content") else word for word in arguments]
    here = [str(tmp_path / word) if word in {"x", "y"} else word for word in here]

    told = kiosk(bundle, *here, code=1).stderr

    assert told.count("\n") == 1
    assert "kontorsdatorn" in told
    assert list(tmp_path.iterdir()) == []


def test_the_doctor_finds_every_file_as_it_was_made(bundle: Path, tmp_path: Path) -> None:
    done = subprocess.run(
        [str(bundle / "kiosk"), "doctor", "--state", str(tmp_path)],
        env={},
        capture_output=True,
        text=True,
        check=False,
    )

    assert "Programmets filer är hela" in done.stdout


def test_every_library_finds_those_it_needs(bundle: Path) -> None:
    lacking = []
    for path in sorted((bundle / "program").rglob("*.so*")):
        told = subprocess.run(["ldd", str(path)], capture_output=True, text=True, check=False).stdout
        lacking += [f"{path.name}: {line.split()[0]}" for line in told.splitlines() if "not found" in line]

    assert lacking in ([], ["libqtexttospeech_speechd.so: libspeechd.so.2"])


def test_no_link_leads_nowhere(bundle: Path) -> None:
    links = [path for path in bundle.rglob("*") if path.is_symlink()]

    assert links
    assert [path for path in links if not path.exists()] == []


def test_its_report_is_of_this_bundle_and_without_faults(bundle: Path) -> None:
    found = bundle_report.parts(bundle)
    told = REPORT.read_text("utf-8")

    assert bundle_report.faults(found) == []
    assert all(part.path in told for part in found[: bundle_report.LARGEST])


def test_no_path_of_the_machine_it_was_made_on_is_in_it(bundle: Path) -> None:
    inside = str(ROOT).encode()
    # Python notes in a compiled module where its source lay; PyInstaller takes that out.
    found = [path for path in bundle.rglob("*") if path.is_file() and inside in path.read_bytes()]

    assert [path.relative_to(bundle).as_posix() for path in found] == []
