"""When the sentences of a recording begin: a person says it in a file beside it."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.content.recording_drafts import Made
from kiosk.content.spoken_words import words_hash
from tests.builders import a_pack_folder, a_sound_file
from tests.content.recorded import compiled, findings_of, recording_file, reword, with_its_folder
from tests.content.spoken import needs_espeak, speak

TIMED = "Många läser på kvällen. Det går bra."


def _a_timed_recording(folder: Path, times: str | bytes | None) -> None:
    """Lay a person's recording of two sentences there, a second long, and say when they begin."""
    reword(folder, "Många läser lite i taget.", TIMED)
    recording = with_its_folder(recording_file(folder, "barriers.time.answer"))
    a_sound_file(recording, seconds=1.0)
    if times is not None:
        data = times.encode() if isinstance(times, str) else times
        recording.with_suffix(".txt").write_bytes(data)


def _starts(folder: Path) -> tuple[float, ...]:
    return compiled(folder).recordings("sv")[words_hash(TIMED)].starts


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

    assert "recording-times" not in findings_of(folder)
    assert _starts(folder) == (0.0, 0.5)


def test_a_recording_without_times_is_fine_and_marked_as_a_whole(tmp_path: Path) -> None:
    folder = a_pack_folder(tmp_path)
    _a_timed_recording(folder, None)

    assert "recording-times" not in findings_of(folder)
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

    found = findings_of(folder)
    (finding,) = found.get("recording-times") or found["unreadable"]

    assert (finding.file, finding.line) == ("speech/sv/barriers.time.answer.txt", line)
    assert part in finding.message


@needs_espeak
def test_a_draft_keeps_the_times_of_its_list(tmp_path: Path) -> None:
    folder = a_pack_folder(tmp_path)
    speak(folder)
    recording_file(folder, "barriers.time.answer").with_suffix(".txt").write_text("0.7\n", "utf-8")

    assert "recording-times" not in findings_of(folder)
    assert compiled(folder).recordings("sv")[words_hash("Många läser lite i taget.")].starts == (0.0,)


@needs_espeak
def test_a_run_that_writes_a_person_s_recording_down_keeps_its_times(tmp_path: Path) -> None:
    folder = a_pack_folder(tmp_path)
    _a_timed_recording(folder, "0\n0.5\n")

    assert speak(folder) == Made(made=2, kept=1, left=0)

    assert _starts(folder) == (0.0, 0.5)
    assert "unnoted-recording" not in findings_of(folder)
