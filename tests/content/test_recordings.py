"""Recordings belong to texts by key, language and the words that were read; eSpeak NG reads them here."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.content.inspecting import inspect_source
from kiosk.content.probing import probe
from kiosk.content.recording_drafts import Made
from kiosk.content.spoken_words import words_hash
from tests.builders import PROGRAM, TODAY, a_pack_folder, a_sound_file, pack_files
from tests.content.recorded import compiled, findings_of, recording_file, reword
from tests.content.spoken import needs_espeak, speak


def test_a_pack_without_recordings_has_no_finding_and_none_when_compiled(tmp_path: Path) -> None:
    folder = a_pack_folder(tmp_path)

    assert findings_of(folder) == {}
    assert compiled(folder).recordings("sv") == {}
    assert compiled(folder).recorded_languages() == frozenset()


@needs_espeak
def test_drafts_are_opus_of_the_words_as_they_are_said(tmp_path: Path) -> None:
    folder = a_pack_folder(tmp_path)

    assert speak(folder) == Made(made=3, kept=0, left=0)

    found = probe(recording_file(folder, "barriers.time.answer"))
    assert (found.container, found.audio, found.fault) == ("ogg", "opus", None)
    assert 1.0 < (found.seconds or 0) < 6.0
    listed = (folder / "speech/sv/recordings.csv").read_text("utf-8-sig").splitlines()
    # The amount of a fact is read as it stands on the screen.
    assert any(line.startswith("facts.bidrag.answer.opus,1\u202f050 kr i veckan,") for line in listed)
    assert all(",eSpeak NG" in line and ",yes," in line for line in listed[1:])


@needs_espeak
def test_a_second_run_makes_nothing_and_gives_the_same_bytes(tmp_path: Path) -> None:
    folder = a_pack_folder(tmp_path)
    speak(folder)
    before = {path.name: path.read_bytes() for path in (folder / "speech/sv").iterdir()}

    assert speak(folder) == Made(made=0, kept=3, left=0)
    assert {path.name: path.read_bytes() for path in (folder / "speech/sv").iterdir()} == before

    for path in (folder / "speech/sv").iterdir():
        path.unlink()
    speak(folder)
    assert {path.name: path.read_bytes() for path in (folder / "speech/sv").iterdir()} == before


@needs_espeak
def test_a_compiled_pack_finds_a_recording_by_its_words(tmp_path: Path) -> None:
    folder = a_pack_folder(tmp_path)
    speak(folder)
    pack = compiled(folder)
    words = "Många läser lite i taget."

    recording = pack.recordings("sv")[words_hash(words)]
    stored = pack.media_path(recording.name)
    assert stored is not None
    assert stored.read_bytes() == recording_file(folder, "barriers.time.answer").read_bytes()
    assert recording.starts == (0.0,)
    assert pack.recorded_languages() == {"sv"}
    assert pack.recordings("en") == {}


@needs_espeak
def test_words_that_change_make_a_draft_stale_until_it_is_read_anew(tmp_path: Path) -> None:
    folder = a_pack_folder(tmp_path)
    speak(folder)
    reword(folder, "Många läser lite i taget.", "Många läser på kvällen. Det går bra.")

    (finding,) = findings_of(folder)["stale-recording"]
    assert (finding.severity, finding.field) == ("warning", "barriers.time.answer")
    assert "kiosk pack speak" in finding.message
    assert len(compiled(folder).recordings("sv")) == 2, "what is stale stays behind"

    assert speak(folder) == Made(made=1, kept=2, left=0)
    assert "stale-recording" not in findings_of(folder)
    starts = compiled(folder).recordings("sv")[words_hash("Många läser på kvällen. Det går bra.")].starts
    assert len(starts) == 2
    assert 1.0 < starts[1] < 4.0, "when the second sentence begins"


@needs_espeak
def test_a_person_s_recording_takes_the_draft_s_place_by_its_name_and_is_never_overwritten(
    tmp_path: Path,
) -> None:
    folder = a_pack_folder(tmp_path)
    speak(folder)
    own = a_sound_file(tmp_path / "own.opus").read_bytes()
    recording_file(folder, "barriers.time.answer").write_bytes(own)

    assert [each.field for each in findings_of(folder)["unnoted-recording"]] == ["barriers.time.answer"]
    assert words_hash("Många läser lite i taget.") in compiled(folder).recordings("sv")

    assert speak(folder) == Made(made=0, kept=3, left=0)
    assert "unnoted-recording" not in findings_of(folder)

    reword(folder, "Många läser lite i taget.", "Många läser på kvällen.")
    (finding,) = findings_of(folder)["stale-recording"]
    assert "Läs in den på nytt" in finding.message
    assert speak(folder) == Made(made=0, kept=2, left=1)
    assert recording_file(folder, "barriers.time.answer").read_bytes() == own


@needs_espeak
def test_what_is_missing_is_told_once_for_each_language_that_has_begun(tmp_path: Path) -> None:
    folder = a_pack_folder(tmp_path)
    speak(folder)

    found = findings_of(folder)["missing-recording"]

    assert [each.file for each in found] == ["speech/sv/recordings.csv"]
    counts = inspect_source(folder, TODAY, PROGRAM).recordings["sv"]
    assert counts["draft"] == 3
    assert f"{counts['missing']} av {counts['missing'] + 3} texter" in found[0].message


@needs_espeak
def test_a_run_that_was_cut_off_leaves_no_draft_that_looks_like_a_person_s(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = a_pack_folder(tmp_path)
    speak(folder)
    reword(folder, "Många läser lite i taget.", "Många läser på kvällen.")
    put = Path.replace

    def cut_off_after_the_list(self: Path, target: Path) -> Path:
        if self.name.endswith(".opus"):
            raise KeyboardInterrupt
        return put(self, target)

    with monkeypatch.context() as patched:
        patched.setattr(Path, "replace", cut_off_after_the_list)
        with pytest.raises(KeyboardInterrupt):
            speak(folder)

    assert not {"unnoted-recording", "stale-recording"} & findings_of(folder).keys()
    assert speak(folder) == Made(made=1, kept=2, left=0)


def test_the_small_pack_has_the_words_these_tests_change() -> None:
    assert "Många läser lite i taget." in pack_files()["barriers.yaml"]
