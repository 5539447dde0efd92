"""The default films: their storyboards, the recipe, and the files that lie in the pack."""

import subprocess
import sys
from pathlib import Path

import av
import pytest
from PIL import Image
from ruamel.yaml import YAML

from build.films.storyboard import PICTURES, Scene, Storyboard, StoryboardError, read_storyboards

ROOT = Path(__file__).resolve().parents[2]
PACK = ROOT / "content" / "sormland"
MEGABYTE = 1_000_000
BOARDS = tuple(read_storyboards(PACK))
NAMES = [board.film for board in BOARDS]

_DRAW = """
import hashlib, sys
from pathlib import Path
from build.films.drawing import Drawer
from build.films.storyboard import read_storyboards
board = next(read_storyboards(Path(sys.argv[1])))
drawer = Drawer(board)
for moment in (3.0, 0.0, 3.0, 7.4):
    picture = drawer.picture_at(moment)
    print(hashlib.sha256(bytes(picture.constBits())).hexdigest())
drawer.close()
"""


def test_there_are_three_default_films() -> None:
    assert len(BOARDS) == 3


@pytest.mark.parametrize("board", BOARDS, ids=NAMES)
def test_a_storyboard_is_as_long_as_its_film_says(board: Storyboard) -> None:
    film = YAML(typ="safe").load((PACK / "films" / f"{board.film}.yaml").read_text("utf-8"))

    assert board.starts[-1] == film["seconds"]
    assert [cue["start"] for cue in film["cues"]] == list(board.starts[:-1])
    assert 20 <= film["seconds"] <= 40


@pytest.mark.parametrize("board", BOARDS, ids=NAMES)
def test_a_film_shows_at_least_six_pictures(board: Storyboard) -> None:
    assert len({scene.picture for scene in board.scenes}) >= 6


@pytest.mark.parametrize("board", BOARDS, ids=NAMES)
def test_the_film_in_the_pack_is_the_one_the_storyboard_asks_for(board: Storyboard) -> None:
    path = PACK / "media" / board.media
    with av.open(str(path)) as container:
        video = container.streams.video[0]

        assert not container.streams.audio
        assert (video.codec_context.name, video.width, video.height) == ("vp9", 1080, 1080)
        assert video.average_rate == 25
        assert sum(1 for _ in container.demux(video) if _.size) == board.frames
    assert path.stat().st_size < 6 * MEGABYTE


@pytest.mark.parametrize("board", BOARDS, ids=NAMES)
def test_the_poster_is_the_first_frame_of_the_film(board: Storyboard) -> None:
    with av.open(str(PACK / "media" / board.media)) as container:
        first = next(container.decode(video=0)).reformat(width=1080, height=1080, format="rgb24")
    poster = Image.open(PACK / "media" / board.poster).convert("RGB")

    assert poster.size == (1080, 1080)
    for spot in ((1000, 60), (540, 1040), (40, 500)):
        # No line of the drawing runs here; what differs is what the encoder rounds.
        pixel = first.to_ndarray()[spot[1], spot[0]]
        assert all(abs(int(a) - b) <= 6 for a, b in zip(pixel, _colour(poster, spot), strict=True))


def test_films_and_posters_together_stay_small_enough_for_the_repository() -> None:
    assert sum(path.stat().st_size for path in (PACK / "media").glob("*.*")) < 8 * MEGABYTE


def test_a_moment_looks_the_same_whenever_it_is_drawn() -> None:
    command = [sys.executable, "-c", _DRAW, str(PACK)]
    first, second = (
        subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout.split()
        for _ in range(2)
    )

    assert first == second
    assert first[0] == first[2]
    assert len(set(first)) == 3


def test_every_picture_of_the_pack_format_can_be_drawn() -> None:
    named = (ROOT / "docs" / "pack-format.md").read_text("utf-8").partition("Picture names: ")[2]

    assert set(named.partition(".")[0].replace("`", "").split(", ")) <= PICTURES


@pytest.mark.parametrize(
    ("scene", "complaint"),
    [({"seconds": 4.0, "picture": "moon"}, "no picture"), ({"seconds": 2.0, "picture": "road"}, "too short")],
)
def test_a_scene_that_cannot_be_drawn_is_refused(scene: dict[str, object], complaint: str) -> None:
    with pytest.raises(StoryboardError, match=complaint):
        Scene(**scene)  # type: ignore[arg-type]


def test_a_field_that_no_scene_has_is_named_with_its_film(tmp_path: Path) -> None:
    (tmp_path / "films").mkdir()
    (tmp_path / "films" / "a.yaml").write_text(
        "media: a.webm\nstoryboard: [{seconds: 5, picture: road, word: Hej}]\n", "utf-8"
    )

    with pytest.raises(StoryboardError, match=r"^a: .*word"):
        list(read_storyboards(tmp_path))


def _colour(picture: Image.Image, spot: tuple[int, int]) -> tuple[int, ...]:
    pixel = picture.getpixel(spot)
    assert isinstance(pixel, tuple)
    return pixel
