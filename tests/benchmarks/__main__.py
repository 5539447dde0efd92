"""`dev.py bench [NAME…]`: run the benchmarks named, or all, and print one JSON document."""

from __future__ import annotations

import json
import sys

from tests.benchmarks import bundle, guide, install, memory, merge, pack, start, switch, tap, visitors

BENCHMARKS = {
    "start": start.measure,
    "tap": tap.measure,
    "memory": memory.measure,
    "switch": switch.measure,
    "pack": pack.measure,
    "install": install.measure,
    "guide": guide.measure,
    "visitors": visitors.measure,
    "bundle": bundle.measure,
    "merge": merge.measure,
}


def main(names: list[str]) -> int:
    """Measure and print; status 2 for a name that is no benchmark."""
    unknown = [name for name in names if name not in BENCHMARKS]
    if unknown:
        sys.stderr.write(f"No benchmark {', '.join(unknown)}. There are: {', '.join(BENCHMARKS)}.\n")
        return 2
    report = {name: BENCHMARKS[name]() for name in names or BENCHMARKS}
    sys.stdout.write(json.dumps(report, indent=2, ensure_ascii=False) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
