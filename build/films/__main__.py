"""Renders the films of a source pack into its media folder: `python -m build.films`."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterable, Iterator
from pathlib import Path

from PySide6.QtGui import QImage

from build.films.drawing import ROOT, SIDE, Drawer, DrawingError
from build.films.encoding import write_film
from build.films.storyboard import Storyboard, StoryboardError, read_storyboards

PACK = ROOT / "content" / "sormland"


def main(arguments: list[str] | None = None) -> int:
    """Render every film asked for; 1 when one cannot be."""
    parser = argparse.ArgumentParser(prog="python -m build.films", description=__doc__)
    parser.add_argument(
        "--pack", type=Path, default=PACK, help="source pack whose films/ hold the storyboards"
    )
    parser.add_argument("--out", type=Path, help="where films and posters go; the pack's media/ unless said")
    parser.add_argument("--only", action="append", metavar="ID", help="only this film; may be repeated")
    parser.add_argument(
        "--sheet", type=float, metavar="SECONDS", help="only a sheet of pictures, one every SECONDS"
    )
    args = parser.parse_args(arguments)
    out = args.out or args.pack / "media"
    try:
        for board in read_storyboards(args.pack):
            if args.only is None or board.film in args.only:
                _render(board, out) if args.sheet is None else _sheet(board, out, args.sheet)
    except (StoryboardError, DrawingError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def _render(board: Storyboard, out: Path) -> None:
    started = time.monotonic()
    drawer = Drawer(board)
    path = out / board.media
    write_film(path, _told(drawer.pictures(), board), SIDE)
    _save(drawer.picture_at(0), out / board.poster)
    drawer.close()
    seconds, size = board.starts[-1], path.stat().st_size
    took = time.monotonic() - started
    print(
        f"\r{path}: {seconds:g} s, {size / 1e6:.2f} MB, {board.frames} pictures in {took:.0f} s", flush=True
    )


def _sheet(board: Storyboard, out: Path, every: float) -> None:
    from PIL import Image  # noqa: PLC0415 -- only for looking at a film in the making

    drawer = Drawer(board)
    times = [n * every for n in range(int(board.starts[-1] / every) + 1) if n * every < board.starts[-1]]
    side, columns = 432, 5
    sheet = Image.new("RGB", (columns * side, -(-len(times) // columns) * side))
    for n, moment in enumerate(times):
        small = drawer.picture_at(moment).scaled(side - 4, side - 4)
        # A row of pixels may be padded; Pillow is told how long it is.
        tile = Image.frombuffer(
            "RGB", (side - 4, side - 4), bytes(small.constBits()), "raw", "RGB", small.bytesPerLine(), 1
        )
        sheet.paste(tile, ((n % columns) * side, (n // columns) * side))
    drawer.close()
    out.mkdir(parents=True, exist_ok=True)
    sheet.save(out / f"{board.film}-sheet.png")
    print(out / f"{board.film}-sheet.png")


def _save(picture: QImage, path: Path) -> None:
    from PIL import Image  # noqa: PLC0415 -- a poster of few colours is a third of what Qt would write

    from build.films.encoding import pixels_of  # noqa: PLC0415

    flat = Image.fromarray(pixels_of(picture)).quantize(128, dither=Image.Dither.NONE)
    flat.save(path, optimize=True)


def _told(pictures: Iterable[QImage], board: Storyboard) -> Iterator[QImage]:
    for number, picture in enumerate(pictures, start=1):
        if number % 25 == 0 or number == board.frames:
            print(f"\r{board.film}: picture {number} of {board.frames}", end="", flush=True)
        yield picture


if __name__ == "__main__":
    sys.exit(main())
