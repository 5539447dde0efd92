"""What the process gives back to the system between visits."""

import subprocess
import sys

import pytest

PROGRAM = """
from pathlib import Path
from kiosk import heap

def resident():
    line = next(x for x in Path("/proc/self/status").read_text().splitlines() if x.startswith("VmRSS"))
    return int(line.split()[1]) // 1024

blocks = [b"x" * 100_000 for _ in range(800)]
top = b"y" * 100_000
blocks.clear()
before = resident()
heap.keep_small()
heap.give_back()
print(before - resident())
"""


@pytest.mark.skipif(sys.platform != "linux", reason="only glibc can be told")
def test_what_is_free_below_the_last_block_goes_back_to_the_system() -> None:
    done = subprocess.run([sys.executable, "-c", PROGRAM], check=True, capture_output=True, text=True)

    assert int(done.stdout) > 40
