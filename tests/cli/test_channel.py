"""`kiosk keys`, `kiosk pack publish | install | list | rollback` and `kiosk trust`, as a person runs them."""

from __future__ import annotations

import io
import json
import os
import stat
from pathlib import Path

import pytest

from kiosk.cli.main import main
from tests.cli.test_pack import _without_dates


class _Office:
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.keys, self.channel, self.state = folder / "keys", folder / "channel", folder / "state"

    def publish(self, source: Path, *more: str) -> int:
        return main(["pack", "publish", str(source), *self._channel(), *more])

    def _channel(self) -> list[str]:
        return ["--channel", str(self.channel), "--keys", str(self.keys)]

    def kiosk(self, *words: str) -> int:
        return main([*words, "--state", str(self.state)])

    def change(self, *words: str) -> int:
        return main(["keys", *words, "--channel", str(self.channel)])


@pytest.fixture
def office(tmp_path: Path) -> _Office:
    made = _Office(tmp_path)
    assert main(["keys", "new", str(made.keys)]) == 0
    return made


@pytest.fixture
def source(tmp_path: Path) -> Path:
    return _without_dates(tmp_path)


def test_a_pack_goes_from_the_office_to_the_kiosk_and_back(
    office: _Office, source: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert office.publish(source) == 0
    printed = capsys.readouterr().out
    assert office.kiosk("trust", str(office.channel), "--yes") == 0
    assert capsys.readouterr().out == printed
    assert office.kiosk("pack", "install", str(office.channel)) == 0
    first = source / "pack.yaml"
    first.write_text(first.read_text("utf-8").replace('version: "', 'version: "9'), "utf-8")
    assert office.publish(source) == 0
    assert office.kiosk("pack", "install", str(office.channel)) == 0
    capsys.readouterr()

    assert office.kiosk("pack", "list", "--json") == 0
    new, old = json.loads(capsys.readouterr().out)["packs"]
    assert (new["active"], old["active"]) == (True, False)
    assert new["version"] == f"9{old['version']}"
    assert office.kiosk("pack", "rollback") == 0
    assert office.kiosk("pack", "list") == 0
    assert capsys.readouterr().out.splitlines()[1].startswith("visas")
    assert office.kiosk("pack", "rollback") == 1
    assert "inget äldre" in capsys.readouterr().err


def test_nothing_is_trusted_without_a_yes(
    office: _Office, source: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    office.publish(source)
    monkeypatch.setattr("sys.stdin", io.StringIO("ja\n"))

    assert office.kiosk("trust", str(office.channel)) == 1
    assert "Inget ändrades" in capsys.readouterr().err
    assert office.kiosk("pack", "install", str(office.channel)) == 1
    assert "kiosk trust" in capsys.readouterr().err


def test_a_person_at_a_terminal_is_asked(
    office: _Office, source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    office.publish(source)
    for answer, status in (("nej\n", 1), ("\n", 1), ("ja\n", 0)):
        typed = io.StringIO(answer)
        monkeypatch.setattr(typed, "isatty", lambda: True)
        monkeypatch.setattr("sys.stdin", typed)
        assert office.kiosk("trust", str(office.channel)) == status


def test_a_pack_with_errors_is_not_published(
    office: _Office, source: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (source / "areas.yaml").write_text("nonsense", "utf-8")

    assert office.publish(source) == 1
    assert not office.channel.exists()
    assert "Inget skrevs" in capsys.readouterr().err


def test_publishing_without_a_key_says_how_to_make_one(
    tmp_path: Path, source: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _Office(tmp_path / "nowhere").publish(source) == 1
    assert "kiosk keys new" in capsys.readouterr().err


def test_a_key_is_never_overwritten(office: _Office, capsys: pytest.CaptureFixture[str]) -> None:
    before = (office.keys / "key.pem").read_bytes()

    assert main(["keys", "new", str(office.keys)]) == 1
    assert "finns redan" in capsys.readouterr().err
    assert (office.keys / "key.pem").read_bytes() == before


@pytest.mark.skipif(os.name == "nt", reason="permissions of POSIX")
def test_only_the_owner_may_read_a_private_key(office: _Office) -> None:
    assert stat.S_IMODE((office.keys / "key.pem").stat().st_mode) == 0o600


def test_an_empty_kiosk_says_what_it_shows(office: _Office, capsys: pytest.CaptureFixture[str]) -> None:
    capsys.readouterr()
    assert office.kiosk("pack", "list") == 0
    assert "följde med programmet" in capsys.readouterr().out


def test_two_of_three_sign_a_new_root_one_after_the_other(
    office: _Office, source: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    office.publish(source)
    office.kiosk("trust", str(office.channel), "--yes")
    for name in ("anna", "bo"):
        assert main(["keys", "new", str(tmp_path / name), "--name", name]) == 0
    public = [word for name in ("anna", "bo") for word in ("--add", str(tmp_path / name / f"{name}.pub"))]
    capsys.readouterr()

    command = ["change", "--keys", str(office.keys), "--role", "root", *public, "--threshold", "2"]
    assert office.change(*command) == 0
    assert "väntar på 1 signatur till" in capsys.readouterr().err
    assert office.change("show") == 0
    assert "root: 1 av 1" in capsys.readouterr().out

    assert office.change("sign", "--keys", str(tmp_path / "anna"), "--yes") == 0
    assert "Ändringen gäller" in capsys.readouterr().err
    assert office.change("show") == 0
    assert "root: 2 av 3" in capsys.readouterr().out
    assert office.change("sign", "--keys", str(tmp_path / "bo"), "--yes") == 1
    assert office.kiosk("pack", "install", str(office.channel)) == 0


def test_the_key_that_began_everything_can_be_dropped_by_its_id(
    office: _Office, source: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    office.publish(source)
    main(["keys", "new", str(tmp_path / "new")])
    capsys.readouterr()
    both = ["--keys", str(office.keys), "--keys", str(tmp_path / "new")]
    add = ["--add", str(tmp_path / "new" / "key.pub")]
    assert office.change("change", *both, "--role", "targets", *add) == 0
    shown = capsys.readouterr().out
    old = shown.partition("snapshot: 1 av 1 (")[2][:8]

    assert office.change("change", *both, "--role", "targets", "--drop", old) == 0
    assert "targets: 1 av 1" in capsys.readouterr().out
    assert office.change("change", *both, "--role", "targets", "--drop", "nothing") == 1
    assert office.publish(source) == 1
    assert "För targets behövs 1 nycklar" in capsys.readouterr().err
    assert office.publish(source, "--keys", str(tmp_path / "new")) == 0


def test_a_site_publishes_for_itself_and_only_its_kiosks_show_it(
    office: _Office, source: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    office.publish(source)
    site = tmp_path / "site-keys"
    main(["keys", "new", str(site)])
    delegated = ["--keys", str(office.keys), "--site", "bussen", "--to", str(site / "key.pub")]
    assert office.change("delegate", *delegated) == 0
    office.kiosk("trust", str(office.channel), "--site", "bussen", "--yes")
    capsys.readouterr()
    assert office.kiosk("pack", "install", str(office.channel)) == 1
    assert "inget innehåll för platsen bussen" in capsys.readouterr().err

    own = source / "pack.yaml"
    own.write_text(own.read_text("utf-8").replace('version: "', 'version: "7'), "utf-8")
    command = ["pack", "publish", str(source), "--channel", str(office.channel), "--site", "bussen"]
    assert main([*command, "--keys", str(site)]) == 0
    assert main([*command[:-2], "--keys", str(site)]) == 1
    assert office.kiosk("pack", "install", str(office.channel)) == 0
    assert office.publish(source) == 0
    assert office.kiosk("pack", "install", str(office.channel)) == 0

    capsys.readouterr()
    office.kiosk("pack", "list", "--json")
    assert [pack["version"][0] for pack in json.loads(capsys.readouterr().out)["packs"]] == ["7"]
    assert office.change("withdraw", "--keys", str(office.keys), "--site", "bussen") == 0
    capsys.readouterr()
    assert office.kiosk("pack", "install", str(office.channel)) == 1
    assert "inget innehåll för platsen bussen" in capsys.readouterr().err
