"""Drafts are as loud as they should be, and slow enough for somebody who is new to the language."""

from __future__ import annotations

import re
from contextlib import suppress
from pathlib import Path

import av
import av.logging
import pytest

from kiosk.content.reading_aloud import read_aloud
from kiosk.content.voices import find_readers
from tests.content.spoken import needs_espeak

WORDS = {
    "sv": "Det kostar inget att fråga en vägledare. Du kan ringa eller gå dit när du vill.",
    "en": "It costs nothing to ask a counsellor. You can call or go there whenever you want.",
    "fi": "Opinto-ohjaajalta kysyminen ei maksa mitään. Voit soittaa tai mennä sinne milloin haluat.",
    "uk": "Запитати консультанта нічого не коштує. Ви можете зателефонувати або прийти.",
}


def _loudness(file: Path) -> tuple[float, float]:
    """Measure integrated loudness in LUFS and the true peak in dB (EBU R 128)."""
    with av.logging.Capture(local=False) as lines, av.open(str(file)) as container:
        stream = container.streams.audio[0]
        graph = av.filter.Graph()
        source, meter = graph.add_abuffer(template=stream), graph.add("ebur128", "peak=true")
        sink = graph.add("abuffersink")
        source.link_to(meter)
        meter.link_to(sink)
        graph.configure()
        for frame in [*container.decode(stream), None]:
            graph.push(frame)
            _drain(graph)
        # The filter tells what it measured when it goes.
        del graph, source, meter, sink
    told = "".join(line[2] for line in lines)
    loudness, peak = (float(re.findall(rf"{name}:\s+(-?[\d.]+)", told)[-1]) for name in ("I", "Peak"))
    return loudness, peak


def _drain(graph: av.filter.Graph) -> None:
    with suppress(av.BlockingIOError, av.EOFError):
        while True:
            graph.pull()


@needs_espeak
@pytest.mark.parametrize("language", WORDS)
def test_a_draft_is_as_loud_as_speech_should_be_and_not_hurried(language: str, tmp_path: Path) -> None:
    level = av.logging.get_level()
    av.logging.set_level(av.logging.INFO)
    file = tmp_path / "a.opus"
    starts = read_aloud(WORDS[language], find_readers("espeak-ng", None)[language], file)
    try:
        loudness, peak = _loudness(file)
    finally:
        av.logging.set_level(level)

    assert -18.5 < loudness < -15
    assert peak <= -1
    assert len(starts) == 2
    with av.open(str(file)) as container:
        seconds = (container.duration or 0) / av.time_base
    assert len(WORDS[language].split()) / seconds * 60 < 150
