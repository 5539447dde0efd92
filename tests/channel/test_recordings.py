"""Recordings travel with their pack like all its files."""

from __future__ import annotations

from pathlib import Path

from kiosk.content.inspecting import compile_source
from kiosk.content.loading import open_stored
from kiosk.content.spoken_words import words_hash
from tests.builders import PROGRAM, TODAY, a_pack_folder, a_sound_file
from tests.channel.building import Box, Publisher


def test_what_was_recorded_is_heard_on_the_kiosk(publisher: Publisher, box: Box, tmp_path: Path) -> None:
    sound = a_sound_file(tmp_path / "sound.opus").read_bytes()
    source = a_pack_folder(tmp_path, {"speech/sv/barriers.time.answer.opus": sound})
    compile_source(source, tmp_path / "compiled", TODAY, PROGRAM)
    publisher.publish(tmp_path / "compiled")
    box.trust(publisher.channel)

    pack = box.install(publisher.channel).pack

    opened = open_stored(box.folder / "obj" / pack.database.name, box.folder / "obj")
    recording = opened.recordings("sv")[words_hash("Många läser lite i taget.")]
    stored = opened.media_path(recording.name)
    assert stored is not None
    assert stored.read_bytes() == sound
    opened.close()
