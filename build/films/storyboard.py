"""Storyboards: what a film shows, and for how long. Read from the pack's film files."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path

from ruamel.yaml import YAML

_STATIONS = Path(__file__).parent / "qml"
# A picture is one station along the road: its name and this.
_ENDING = "Station.qml"
PICTURES = frozenset(path.name.removesuffix(_ENDING).lower() for path in _STATIONS.glob(f"?*{_ENDING}"))
# No cut comes faster than this, and words stay long enough to be read.
SHORTEST_SCENE = 4.0
FRAMES_A_SECOND = 25


class StoryboardError(Exception):
    """A storyboard that cannot be drawn; the message says what to change."""


@dataclass(frozen=True, slots=True)
class Scene:
    """One poster of a film."""

    seconds: float
    picture: str
    words: str = ""
    small: str = ""

    def __post_init__(self) -> None:
        if self.picture not in PICTURES:
            raise StoryboardError(
                f"There is no picture {self.picture!r}. Use one of {', '.join(sorted(PICTURES))}."
            )
        if self.seconds < SHORTEST_SCENE:
            raise StoryboardError(
                f"A scene of {self.seconds} s is too short. Use {SHORTEST_SCENE} s or more."
            )


@dataclass(frozen=True, slots=True)
class Storyboard:
    """The scenes of one film, and the names of the files it becomes."""

    film: str
    media: str
    poster: str
    scenes: tuple[Scene, ...]

    @property
    def starts(self) -> tuple[float, ...]:
        """When each scene begins, and last when the film ends."""
        return tuple(accumulate((scene.seconds for scene in self.scenes), initial=0.0))

    @property
    def frames(self) -> int:
        """How many pictures the film has."""
        return round(self.starts[-1] * FRAMES_A_SECOND)


def read_storyboards(pack: Path) -> Iterator[Storyboard]:
    """Read every film of a source pack that has a storyboard."""
    for path in sorted((pack / "films").glob("*.yaml")):
        film = YAML(typ="safe").load(path.read_text("utf-8"))
        if "storyboard" in film:
            yield _storyboard(path.stem, film)


def _storyboard(film_id: str, film: dict[str, object]) -> Storyboard:
    scenes = film["storyboard"]
    if not isinstance(scenes, list) or not scenes:
        raise StoryboardError(f"{film_id}: the storyboard has no scenes.")
    try:
        made = tuple(Scene(**scene) for scene in scenes)
    except (StoryboardError, TypeError) as error:
        raise StoryboardError(f"{film_id}: {error}") from error
    return Storyboard(film_id, str(film["media"]), str(film.get("poster", f"{film_id}.png")), made)
