"""Recordings belong to texts by key, language and the words that were read; eSpeak NG reads them here."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from kiosk.content.finding import Finding
from kiosk.content.inspecting import compile_source, inspect_source
from kiosk.content.loading import OpenPack, open_pack
from kiosk.content.probing import probe
from kiosk.content.recording_drafts import Made
from kiosk.content.recordings import MOST_SECONDS, file_name
from kiosk.content.spoken_words import words_hash
from tests.builders import PROGRAM, TODAY, a_film_file, a_pack_folder, a_sound_file, pack_files
from tests.content.spoken import FEW, needs_espeak, speak


def _findings(folder: Path) -> dict[str, list[Finding]]:
    found: dict[str, list[Finding]] = {}
    for each in inspect_source(folder, TODAY, PROGRAM).findings:
        found.setdefault(each.rule, []).append(each)
    return found


def _compiled(folder: Path) -> OpenPack:
    out = folder.parent / "compiled"
    compile_source(folder, out, TODAY, PROGRAM)
    return open_pack(out)


def _reword(folder: Path, old: str, new: str) -> None:
    file = folder / "barriers.yaml"
    file.write_text(file.read_text("utf-8").replace(old, new), "utf-8")


def _recording(folder: Path, key: str, language: str = "sv") -> Path:
    return folder / "speech" / language / file_name(key)


def test_a_pack_without_recordings_has_no_finding_and_none_when_compiled(tmp_path: Path) -> None:
    folder = a_pack_folder(tmp_path)

    assert _findings(folder) == {}
    assert _compiled(folder).recordings("sv") == {}
    assert _compiled(folder).recorded_languages() == frozenset()


@needs_espeak
def test_drafts_are_opus_of_the_words_as_they_are_said(tmp_path: Path) -> None:
    folder = a_pack_folder(tmp_path)

    assert speak(folder) == Made(made=3, kept=0, left=0)

    found = probe(_recording(folder, "barriers.time.answer"))
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
    pack = _compiled(folder)
    words = "Många läser lite i taget."

    recording = pack.recordings("sv")[words_hash(words)]
    stored = pack.media_path(recording.name)
    assert stored is not None
    assert stored.read_bytes() == _recording(folder, "barriers.time.answer").read_bytes()
    assert recording.starts == (0.0,)
    assert pack.recorded_languages() == {"sv"}
    assert pack.recordings("en") == {}


@needs_espeak
def test_words_that_change_make_a_draft_stale_until_it_is_read_anew(tmp_path: Path) -> None:
    folder = a_pack_folder(tmp_path)
    speak(folder)
    _reword(folder, "Många läser lite i taget.", "Många läser på kvällen. Det går bra.")

    (finding,) = _findings(folder)["stale-recording"]
    assert (finding.severity, finding.field) == ("warning", "barriers.time.answer")
    assert "kiosk pack speak" in finding.message
    assert len(_compiled(folder).recordings("sv")) == 2, "what is stale stays behind"

    assert speak(folder) == Made(made=1, kept=2, left=0)
    assert "stale-recording" not in _findings(folder)
    starts = _compiled(folder).recordings("sv")[words_hash("Många läser på kvällen. Det går bra.")].starts
    assert len(starts) == 2
    assert 1.0 < starts[1] < 4.0, "when the second sentence begins"


@needs_espeak
def test_a_person_s_recording_takes_the_draft_s_place_by_its_name_and_is_never_overwritten(
    tmp_path: Path,
) -> None:
    folder = a_pack_folder(tmp_path)
    speak(folder)
    own = a_sound_file(tmp_path / "own.opus").read_bytes()
    _recording(folder, "barriers.time.answer").write_bytes(own)

    assert [each.field for each in _findings(folder)["unnoted-recording"]] == ["barriers.time.answer"]
    assert words_hash("Många läser lite i taget.") in _compiled(folder).recordings("sv")

    assert speak(folder) == Made(made=0, kept=3, left=0)
    assert "unnoted-recording" not in _findings(folder)

    _reword(folder, "Många läser lite i taget.", "Många läser på kvällen.")
    (finding,) = _findings(folder)["stale-recording"]
    assert "Läs in den på nytt" in finding.message
    assert speak(folder) == Made(made=0, kept=2, left=1)
    assert _recording(folder, "barriers.time.answer").read_bytes() == own


TIMED = "Många läser på kvällen. Det går bra."


def _a_timed_recording(folder: Path, times: str | bytes | None) -> None:
    """Lay a person's recording of two sentences there, a second long, and say when they begin."""
    _reword(folder, "Många läser lite i taget.", TIMED)
    recording = _made(_recording(folder, "barriers.time.answer"))
    a_sound_file(recording, seconds=1.0)
    if times is not None:
        data = times.encode() if isinstance(times, str) else times
        recording.with_suffix(".txt").write_bytes(data)


def _starts(folder: Path) -> tuple[float, ...]:
    return _compiled(folder).recordings("sv")[words_hash(TIMED)].starts


@pytest.mark.parametrize(
    "times",
    [
        "0\n0.5\n",
        "0.000000\t0.000000\tMånga läser\r\n0.500000\t0.500000\tDet går bra\r\n",
        "\ufeff0,0 Många\n\n0,5 Det\n",
    ],
    ids=["by hand", "labels of a sound editor", "Swedish, as an editor for texts saves it"],
)
def test_a_person_says_when_sentences_begin_in_a_file_beside_the_recording(
    tmp_path: Path, times: str
) -> None:
    folder = a_pack_folder(tmp_path)
    _a_timed_recording(folder, times)

    assert "recording-times" not in _findings(folder)
    assert _starts(folder) == (0.0, 0.5)


def test_a_recording_without_times_is_fine_and_marked_as_a_whole(tmp_path: Path) -> None:
    folder = a_pack_folder(tmp_path)
    _a_timed_recording(folder, None)

    assert "recording-times" not in _findings(folder)
    assert _starts(folder) == ()


@pytest.mark.parametrize(
    ("times", "line", "part"),
    [
        ("0\n", None, "meningar i texten: 2. Antal tider i filen: 1."),
        ("0\n0.2\n0.4\n", None, "meningar i texten: 2. Antal tider i filen: 3."),
        ("0\n9\n", None, "efter inspelningens slut"),
        ("0\nkväll\n", 2, "tid i sekunder"),
        ("0.5\n\n0.5\n", 3, "inte senare"),
        ("-1\n0.5\n", 1, "tid i sekunder"),
        ("nan\ninf\n", 1, "tid i sekunder"),
        (b"0\n0.5 kv\xe4ll\n", 2, "UTF-8"),
    ],
)
def test_times_that_are_wrong_are_told(
    tmp_path: Path, times: str | bytes, line: int | None, part: str
) -> None:
    folder = a_pack_folder(tmp_path)
    _a_timed_recording(folder, times)

    found = _findings(folder)
    (finding,) = found.get("recording-times") or found["unreadable"]

    assert (finding.file, finding.line) == ("speech/sv/barriers.time.answer.txt", line)
    assert part in finding.message


@needs_espeak
def test_a_draft_keeps_the_times_of_its_list(tmp_path: Path) -> None:
    folder = a_pack_folder(tmp_path)
    speak(folder)
    _recording(folder, "barriers.time.answer").with_suffix(".txt").write_text("0.7\n", "utf-8")

    assert "recording-times" not in _findings(folder)
    assert _compiled(folder).recordings("sv")[words_hash("Många läser lite i taget.")].starts == (0.0,)


@needs_espeak
def test_a_run_that_writes_a_person_s_recording_down_keeps_its_times(tmp_path: Path) -> None:
    folder = a_pack_folder(tmp_path)
    _a_timed_recording(folder, "0\n0.5\n")

    assert speak(folder) == Made(made=2, kept=1, left=0)

    assert _starts(folder) == (0.0, 0.5)
    assert "unnoted-recording" not in _findings(folder)


@needs_espeak
def test_what_is_missing_is_told_once_for_each_language_that_has_begun(tmp_path: Path) -> None:
    folder = a_pack_folder(tmp_path)
    speak(folder)

    found = _findings(folder)["missing-recording"]

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
    _reword(folder, "Många läser lite i taget.", "Många läser på kvällen.")
    put = Path.replace

    def cut_off_after_the_list(self: Path, target: Path) -> Path:
        if self.name.endswith(".opus"):
            raise KeyboardInterrupt
        return put(self, target)

    with monkeypatch.context() as patched:
        patched.setattr(Path, "replace", cut_off_after_the_list)
        with pytest.raises(KeyboardInterrupt):
            speak(folder)

    assert not {"unnoted-recording", "stale-recording"} & _findings(folder).keys()
    assert speak(folder) == Made(made=1, kept=2, left=0)


@pytest.mark.parametrize(
    ("name", "rule", "part"),
    [
        ("pack.title.ogg", "wrong-file-name", "ingen inspelning"),
        ("pack.title.wav", "wrong-file-name", "ingen inspelning"),
        ("ingen.text.opus", "unknown-recording", "Ingen text"),
    ],
)
def test_a_file_of_another_name_is_told(tmp_path: Path, name: str, rule: str, part: str) -> None:
    folder = a_pack_folder(tmp_path)
    a_sound_file(tmp_path / "sound.opus").rename(_made(folder / "speech/sv" / name))

    assert part in _findings(folder)[rule][0].message


def _made(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    return path


def _too_long(path: Path) -> None:
    a_sound_file(path, seconds=MOST_SECONDS + 1)


def _mp3(path: Path) -> None:
    a_sound_file(path.with_suffix(".mp3"), codec="libmp3lame").rename(path)


def _broken(path: Path) -> None:
    sound = a_sound_file(path).read_bytes()
    path.write_bytes(sound[:60] + bytes(len(sound) - 60))


def _a_film(path: Path) -> None:
    a_film_file(path.with_suffix(".webm")).rename(path)


def _a_playlist(path: Path) -> None:
    path.write_text("ffconcat version 1.0\nfile '/etc/hostname'\n", "utf-8")


def _a_lie(path: Path) -> None:
    # The beginning of a real one, and then another file: what a player would look into.
    path.write_bytes(b"OggS\0\x02" + bytes(20) + b"\x01\x13OpusHead" + b"ffconcat version 1.0\n")


def _empty(path: Path) -> None:
    path.write_bytes(b"")


def _too_large(path: Path) -> None:
    path.write_bytes(a_sound_file(path).read_bytes() + bytes(3_000_001))


@pytest.mark.parametrize(
    "write", [_too_long, _mp3, _broken, _a_film, _a_playlist, _a_lie, _empty, _too_large]
)
def test_only_opus_in_ogg_that_plays_and_ends_in_time_is_a_recording(tmp_path: Path, write: object) -> None:
    folder = a_pack_folder(tmp_path)
    assert callable(write)
    write(_made(_recording(folder, "pack.title")))

    (finding,) = _findings(folder)["recording"]

    assert (finding.severity, finding.file) == ("error", "speech/sv/pack.title.opus")


def test_a_link_in_the_place_of_a_recording_is_not_followed(tmp_path: Path) -> None:
    folder = a_pack_folder(tmp_path)
    sound = a_sound_file(tmp_path / "elsewhere.opus")
    _made(_recording(folder, "pack.title")).symlink_to(sound)

    assert "länk" in _findings(folder)["recording"][0].message


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("file,words\n", 1),
        ("file,words,by,draft,starts,text,audio,key\na.opus,Hej,,,snart,,,a\n", 2),
        ("file,words,by,draft,starts,text,audio,key\na.opus,Hej,,,3 1,,,a\n", 2),
        ("file,words,by,draft,starts,text,audio,key\na.opus,Hej,,,nan,,,a\n", 2),
    ],
)
def test_a_list_that_is_wrong_is_told_with_its_line(tmp_path: Path, text: str, line: int) -> None:
    folder = a_pack_folder(tmp_path, {"speech/sv/recordings.csv": text})

    (finding,) = _findings(folder)["wrong-value"]
    assert (finding.severity, finding.line) == ("error", line)


@needs_espeak
def test_a_list_that_excel_saved_with_semicolons_is_read(tmp_path: Path) -> None:
    folder = a_pack_folder(tmp_path)
    speak(folder)
    listed = folder / "speech/sv/recordings.csv"
    rows = [line.split(",") for line in listed.read_text("utf-8-sig").splitlines()]
    listed.write_text("\r\n".join(";".join(row) for row in rows if len(row) == 8), "utf-8-sig")

    assert not {"unnoted-recording", "wrong-value"} & _findings(folder).keys()


def test_recordings_of_a_language_that_the_pack_lacks_are_told(tmp_path: Path) -> None:
    folder = a_pack_folder(tmp_path)
    a_sound_file(_made(_recording(folder, "pack.title", "fi")))

    assert "står inte i pack.yaml" in _findings(folder)["wrong-language"][0].message


def test_a_wording_that_is_a_key_becomes_a_name_that_every_disk_takes() -> None:
    names = {file_name(key) for key in ("courses:Mat/vård?", "courses:Mat-vård", "courses:مرحبا", *FEW)}

    assert len(names) == 6
    assert all(re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9._-]*\.opus", name) for name in names)
    assert len(file_name("courses:" + "lång " * 200)) < 80


def test_the_small_pack_has_the_words_these_tests_change() -> None:
    assert "Många läser lite i taget." in pack_files()["barriers.yaml"]
