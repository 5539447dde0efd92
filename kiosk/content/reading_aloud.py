"""Reads a text aloud into a file: Opus in Ogg, sentence by sentence, so that each can be marked in turn."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import av
from av.audio.stream import AudioStream

from kiosk.content.sentences import sentences_of
from kiosk.content.spoken_words import heard
from kiosk.content.voices import Reader
from kiosk.errors import KnownError

# Opus works at 48 kHz whatever comes in; 20 kbit/s is plenty for one voice (RFC 7845; opus-codec.org).
_RATE = 48_000
_BITS_A_SECOND = 20_000
# Seconds of silence between sentences.
_PAUSE = 0.35
# Of full scale: -3.1 dB. Coding and the waves between samples add up to 2 dB; -1 dB is allowed (UX.md V3).
_CEILING = 0.7


def read_aloud(words: str, reader: Reader, path: Path) -> tuple[float, ...]:
    """Write the words as a recording and give the seconds at which each sentence begins.

    The same words and the same engine give the same bytes.

    Raises:
        KnownError: when the engine does not give sound.
        OSError: when the file cannot be written.
    """
    starts: list[float] = []
    written = 0
    with av.open(str(path), "w", format="ogg", options={"fflags": "+bitexact"}) as container:
        stream = container.add_stream("libopus", rate=_RATE, layout="mono")
        stream.bit_rate = _BITS_A_SECOND
        stream.codec_context.options = {"application": "voip"}
        for sentence in sentences_of(words):
            starts.append(round(written / _RATE, 2))
            for frame in _sound(heard(words[sentence.start : sentence.end]), reader):
                frame.pts = written
                written += frame.samples
                container.mux(stream.encode(frame))
        if written:
            container.mux(stream.encode(None))
    if not written:
        raise KnownError(f"Talsyntesen {reader.name} gav inget ljud. Installera om den.")
    return tuple(starts)


def _sound(sentence: str, reader: Reader) -> Iterator[av.AudioFrame]:
    """Give a sentence as frames of 48 kHz, as loud as all others, with the pause after it."""
    try:
        with av.open(io.BytesIO(reader.read(sentence)), "r", format="wav") as container:
            stream = container.streams.audio[0]
            graph = _graph(stream, reader.gain)
            for frame in container.decode(stream):
                graph.push(frame)
            graph.push(None)
            yield from _pulled(graph)
    except (av.FFmpegError, IndexError) as problem:
        raise KnownError(f"Talsyntesen {reader.name} gav inget ljud. Installera om den.") from problem


def _graph(stream: AudioStream, gain: float) -> av.filter.Graph:
    graph = av.filter.Graph()
    last = graph.add_abuffer(template=stream)
    for name, options in (
        ("volume", f"{gain}dB"),
        ("alimiter", f"limit={_CEILING}:level=disabled"),
        ("apad", f"pad_dur={_PAUSE}"),
        ("aresample", str(_RATE)),
        ("aformat", "sample_fmts=s16:channel_layouts=mono"),
        ("abuffersink", None),
    ):
        following = graph.add(name, options)
        last.link_to(following)
        last = following
    graph.configure()
    return graph


def _pulled(graph: av.filter.Graph) -> Iterator[av.AudioFrame]:
    while True:
        try:
            frame = graph.pull()
        except (av.BlockingIOError, av.EOFError):
            return
        if isinstance(frame, av.AudioFrame):
            yield frame
