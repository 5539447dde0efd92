"""Small, correct things for tests: a source pack, changed where a test needs it, and media.

`a_pack_folder(tmp_path)` writes a source pack without any finding on `TODAY`; files are changed by name:
`a_pack_folder(tmp_path, {"facts.yaml": "- id: …", "routes.yaml": None})`.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from kiosk.content.program import Program
from tests import sample_pack

TODAY = date(2026, 11, 23)
# Enough icons for the rules, and no texts of the program's own.
PROGRAM = Program(frozenset({"route", "care", "build", "clock", "check", "child", "book", "home"}))


def a_translation_file(changes: Mapping[str, str | None] | None = None, language: str = "en") -> str:
    """Write texts/<language>.yaml; `changes` go by key, None leaves one out."""
    texts = {
        key: text for key, text in {**sample_pack.TRANSLATIONS, **(changes or {})}.items() if text is not None
    }
    return f"language: {language}\ntexts:\n" + "".join(
        f'  "{key}": "{text}"\n' for key, text in texts.items()
    )


def pack_files() -> dict[str, str]:
    """Give all files of the small pack, by their path in it."""
    return {
        "pack.yaml": sample_pack.PACK,
        "places.yaml": sample_pack.PLACES,
        "areas.yaml": sample_pack.AREAS,
        "barriers.yaml": sample_pack.BARRIERS,
        "quiz.yaml": sample_pack.QUIZ,
        "routes.yaml": sample_pack.ROUTES,
        "facts.yaml": sample_pack.FACTS,
        "glossary.yaml": sample_pack.GLOSSARY,
        "courses.csv": sample_pack.COURSES,
        "stories/anna.yaml": sample_pack.STORY,
        "map/municipalities.geojson": sample_pack.MAP,
        "map/background.geojson": sample_pack.BACKGROUND,
        "texts/en.yaml": a_translation_file(),
    }


def a_pack_folder(
    parent: Path, changes: Mapping[str, str | bytes | None] | None = None, name: str = "source"
) -> Path:
    """Write a small correct source pack into `parent/name`; `changes` replace files, None leaves one out."""
    files: Mapping[str, str | bytes | None] = {**pack_files(), **(changes or {})}
    folder = parent / name
    for path, content in files.items():
        if content is None:
            continue
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content if isinstance(content, bytes) else content.encode())
    return folder


def a_changed_pack(parent: Path, file: str, old: str, new: str) -> Path:
    """Write the small pack with one piece of one file replaced; the piece has to be there."""
    text = pack_files()[file]
    assert old in text, f"{old!r} is not in {file}"
    return a_pack_folder(parent, {file: text.replace(old, new, 1)})


def a_film_file(path: Path, seconds: float = 1.0, codec: str = "libvpx-vp9") -> Path:
    """Write a tiny silent film; its container follows from the ending of the path."""
    import av
    import numpy as np

    path.parent.mkdir(parents=True, exist_ok=True)
    with av.open(str(path), "w") as container:
        stream = container.add_stream(codec, rate=4)
        assert isinstance(stream, av.VideoStream)
        stream.width, stream.height, stream.pix_fmt = 64, 64, "yuv420p"
        for _ in range(round(seconds * 4)):
            picture = av.VideoFrame.from_ndarray(np.zeros((64, 64, 3), dtype=np.uint8))
            container.mux(stream.encode(picture))
        container.mux(stream.encode())
    return path


def a_sound_file(path: Path, seconds: float = 0.5, codec: str = "libopus") -> Path:
    """Write a moment of silence; its container follows from the ending of the path."""
    import av
    import numpy as np

    path.parent.mkdir(parents=True, exist_ok=True)
    with av.open(str(path), "w") as container:
        stream = container.add_stream(codec, rate=48_000)
        assert isinstance(stream, av.AudioStream)
        silence = av.AudioFrame.from_ndarray(
            np.zeros((1, round(seconds * 48_000)), dtype=np.int16), layout="mono"
        )
        silence.sample_rate = 48_000
        container.mux(stream.encode(silence))
        container.mux(stream.encode())
    return path


def a_film(media: str = "film.webm", **changes: str) -> str:
    """Write films/<id>.yaml; keywords replace or add a whole field (`cues="[]"`)."""
    fields = {
        "title": "En kort film",
        "transcript": "Vi pratar om kurser.",
        "media": media,
        "seconds": "1",
        "cues": "[{start: 0.0, end: 1.0, text: Hej du}]",
        "source": "{name: Redaktionen, date: 2026}",
        **changes,
    }
    return "".join(f"{name}: {value}\n" for name, value in fields.items())
