"""Adds the same files up with nothing but Python, to what the report needs, and prints what it took."""

from __future__ import annotations

import json
import os
import resource
import sys
import time
from datetime import date
from pathlib import Path


def main(folder: Path) -> None:
    started = time.perf_counter()
    from kiosk.statistics.database import Row
    from kiosk.statistics.figures import make_figures
    from kiosk.statistics.report import ReportNames, write_report
    from kiosk.statistics.sums import make_window, sum_rows

    best: dict[tuple[str, str, str, str], tuple[int, list[str], list[int]]] = {}
    for path in folder.glob("*.jsonl"):
        with path.open() as file:
            for text in file:
                line = json.loads(text)
                of = (line["site"], line["series"], line["period"], line["event"])
                total = sum(line["n"])
                if of not in best or best[of][0] < total:
                    best[of] = total, line["keys"], line["n"]
    rows = (Row(*of, key, n) for of, (_, keys, ns) in best.items() for key, n in zip(keys, ns, strict=True))
    today = date(2027, 1, 4)
    sums = sum_rows(rows, make_window(None, None, today))
    (folder / "report.html").write_text(write_report(make_figures(sums, {}), ReportNames(), today))
    seconds = time.perf_counter() - started
    times = os.times()
    print(
        json.dumps(
            {
                "seconds": round(seconds, 2),
                "cpu_seconds": round(times.user + times.system, 2),
                "megabytes": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024),
                "sum": sum(number for keys in sums.by_key.values() for number in keys.values()),
            }
        )
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]))
