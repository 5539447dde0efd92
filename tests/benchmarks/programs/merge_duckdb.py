"""Makes the report of a folder's files as `kiosk stats merge` does, and prints what it took."""

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
    from kiosk.statistics.figures import make_figures
    from kiosk.statistics.merge import merge_files
    from kiosk.statistics.report import ReportNames, write_report
    from kiosk.statistics.sums import make_window

    today = date(2027, 1, 4)
    merged = merge_files([folder], make_window(None, None, today), threads=2)
    page = write_report(make_figures(merged.sums, {}), ReportNames(), today, merged.notes)
    (folder / "report.html").write_text(page)
    seconds = time.perf_counter() - started
    times = os.times()
    total = sum(number for keys in merged.sums.by_key.values() for number in keys.values())
    print(
        json.dumps(
            {
                "seconds": round(seconds, 2),
                "cpu_seconds": round(times.user + times.system, 2),
                "megabytes": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024),
                "sum": total,
            }
        )
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]))
