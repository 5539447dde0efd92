"""One bit that falls over in the kiosk's memory. Objects are in `tests/channel/test_running.py`, sticks in
`tests/channel/test_changed_files.py`.
"""

from __future__ import annotations

import os
import shutil
from collections import Counter
from contextlib import closing
from functools import partial
from pathlib import Path
from tempfile import mkdtemp

import pytest

from kiosk.channel import install, recovery
from kiosk.channel.messages import ChannelError
from tests.faults.checker import check_whole
from tests.faults.disk import Tree, write_tree
from tests.faults.forks import all_apart
from tests.faults.power import base_of
from tests.faults.steps import BOX, NOW, STEPS, a_clock, file_of

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="forks a process for each batch")
_BATCH = 32


def _assert_no_bit_matters(scenes: Path, every: int) -> Counter[str]:
    """Flip bits of the memory: the newest pack is shown, an older one refused, a newer one installs."""
    base = base_of(scenes, STEPS["start"])
    offsets = list(range(every // 2, len(file_of(base, f"{BOX}/state.db")), every))
    batches = [offsets[at : at + _BATCH] for at in range(0, len(offsets), _BATCH)]
    found: Counter[str] = Counter()
    for ended in all_apart(partial(_flips, scenes, base, batch) for batch in batches):
        assert ended.result is not None, f"ended with {ended.status}"
        found.update(ended.result)
    return found


def _flips(scenes: Path, base: Tree, offsets: list[int]) -> list[str]:
    return [_flip(scenes, base, offset) for offset in offsets]


def _flip(scenes: Path, base: Tree, offset: int) -> str:
    data = bytearray(file_of(base, f"{BOX}/state.db"))
    data[offset] ^= 1 << offset % 8
    root = Path(mkdtemp(prefix="rot-", dir=scenes))
    write_tree(root, {**base, f"{BOX}/state.db": bytes(data)})
    begun = recovery.begin(root / BOX, NOW)
    assert begun.state is not None, offset
    assert begun.opened is not None, offset
    assert begun.installed is not None, offset
    check_whole(root / BOX, begun.installed)
    begun.opened.close()
    with closing(begun.state) as state:
        with pytest.raises(ChannelError, match="äldre"):
            install.install(str(scenes / "sticks" / "1"), state, a_clock())
        newer = install.install(str(scenes / "sticks" / "3"), state, a_clock())
    shutil.rmtree(root)
    return f"{begun.installed.title}, then {newer.pack.title}"


def test_a_flipped_bit_of_the_memory_changes_nothing(scenes: Path) -> None:
    found = _assert_no_bit_matters(scenes, 499)

    assert list(found) == ["Två, then Tre"]
    assert found.total() > 150


@pytest.mark.full
def test_a_flipped_bit_in_any_byte_of_the_memory_changes_nothing(scenes: Path) -> None:
    found = _assert_no_bit_matters(scenes, 1)

    assert list(found) == ["Två, then Tre"]
    assert found.total() > 50_000
