"""`python -m tests.soak --events N --seed S`: one JSON document; status 1 when a promise was broken."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Sequence

from kiosk.cli.display import some_display
from kiosk.cli.run import window_size


def main(arguments: Sequence[str]) -> int:
    """Let the monkey play and print how it went."""
    parser = argparse.ArgumentParser(prog="python -m tests.soak", description=__doc__)
    parser.add_argument("--events", type=int, default=1_000_000, help="taps, swipes and keys")
    parser.add_argument("--seed", type=int, default=1, help="the same seed, the same hands")
    parser.add_argument("--window", type=window_size, default=(540, 960), metavar="WxH")
    parser.add_argument("--films", action="store_true", help="on a display, where films really play")
    chosen = parser.parse_args(arguments)
    if not chosen.films:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        os.environ["QT_QUICK_BACKEND"] = "software"
    with some_display() as films_can_be_drawn:
        # Qt reads its platform when it is imported.
        from tests.soak.soaking import soak

        figures = soak(chosen.events, chosen.seed, chosen.window)
    print(json.dumps({**figures, "films_are_drawn": films_can_be_drawn}, ensure_ascii=False))
    return 1 if figures["broken"] else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
