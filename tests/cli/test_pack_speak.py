"""`kiosk pack speak`: drafts where an engine is installed, a plain sentence where none is."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from kiosk.cli.main import main
from kiosk.content.probing import probe
from tests.builders import a_pack_folder
from tests.content.spoken import needs_espeak


def _speak(folder: Path, *more: str) -> int:
    return main(["pack", "speak", str(folder), *more])


def _a_program(folder: Path, name: str, body: str) -> None:
    folder.mkdir(exist_ok=True)
    file = folder / name
    file.write_text(f"#!{sys.executable}\n{body}", "utf-8")
    file.chmod(0o755)


@needs_espeak
def test_every_text_of_a_language_is_drafted_and_the_table_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    # The words of the screens are many, and read like all others.
    monkeypatch.setattr("kiosk.cli.pack_speak.interface", lambda: {"en": {"interface:Hem": "Home"}})
    folder = a_pack_folder(tmp_path)

    assert _speak(folder, "--languages", "en") == 0
    assert (folder / "speech/en/interface.hem.7912367c.opus").is_file()
    told = capsys.readouterr().err
    assert "en: " in told
    assert "0 väntar på en människa." in told
    assert not (folder / "speech" / "sv").exists()

    main(["pack", "check", str(folder), "--json"])
    document = json.loads(capsys.readouterr().out)
    counts = document["tables"]["recordings"]["en"]
    assert counts["draft"] > 50
    assert counts["missing"] == counts["stale"] == counts["human"] == 0
    assert [each for each in document["findings"] if "recording" in each["rule"]] == []
    main(["pack", "check", str(folder)])
    assert f"Inläst på en: 0 av människa, {counts['draft']} utkast" in capsys.readouterr().out


@pytest.mark.parametrize(("engine", "part"), [(None, "Installera espeak-ng"), ("piper", "Piper")])
def test_without_an_engine_it_says_what_to_install_and_writes_nothing(
    engine: str | None,
    part: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    folder = a_pack_folder(tmp_path)

    assert _speak(folder, *(["--engine", engine] if engine else [])) == 1

    assert part in capsys.readouterr().err
    assert not (folder / "speech").exists()


def test_an_engine_that_gives_no_sound_is_told_and_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    _a_program(tmp_path / "bin", "espeak-ng", "print('eSpeak NG: 9')\n")
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    folder = a_pack_folder(tmp_path)

    assert _speak(folder) == 1

    assert "gav inget ljud" in capsys.readouterr().err
    assert list((folder / "speech").rglob("*.*")) == []


_PIPER = """
import math, struct, sys, wave
words = sys.stdin.read()
assert words and sys.argv[sys.argv.index("--model") + 1].endswith(".onnx")
with wave.open(sys.stdout.buffer, "wb") as out:
    out.setnchannels(1); out.setsampwidth(2); out.setframerate(22050)
    out.writeframes(b"".join(struct.pack("<h", int(8000 * math.sin(n / 20))) for n in range(4000)))
"""


def test_a_piper_voice_reads_its_language_and_the_others_get_a_list_to_read_from(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    _a_program(tmp_path / "bin", "piper", _PIPER)
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    voices = tmp_path / "voices"
    voices.mkdir()
    (voices / "en_GB-alba-medium.onnx").touch()
    monkeypatch.setattr("kiosk.cli.pack_speak.interface", dict)
    folder = a_pack_folder(tmp_path)

    assert _speak(folder, "--voices", str(voices)) == 0

    assert "Ingen röst finns för språket." in capsys.readouterr().err
    assert probe(folder / "speech/en/pack.title.opus").audio == "opus"
    assert "Piper en_GB-alba-medium,yes" in (folder / "speech/en/recordings.csv").read_text("utf-8-sig")
    swedish = (folder / "speech/sv/recordings.csv").read_text("utf-8-sig")
    assert "pack.title.opus,Plugga här,,,,,,pack.title" in swedish
    assert list((folder / "speech/sv").glob("*.opus")) == []


@pytest.mark.parametrize(("languages", "part"), [("tlh", "tlh finns inte i paketet"), ("sv,xx", "xx finns")])
def test_a_language_that_the_pack_lacks_is_refused(
    languages: str, part: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _speak(a_pack_folder(tmp_path), "--languages", languages) == 1
    assert part in capsys.readouterr().err


def test_a_folder_without_a_pack_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _speak(tmp_path) == 1
    assert "kiosk pack check" in capsys.readouterr().err
