"""`kiosk selftest`: the real kiosk, walked through by touch, with times."""

from __future__ import annotations

import argparse
import json
import os
import statistics
import sys
import time
from pathlib import Path

from kiosk.cli.display import some_display
from kiosk.cli.run import window_size
from kiosk.paths import assets, cache_dir, default_pack, state_dir


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what `kiosk selftest` takes."""
    parser.add_argument("--pack", type=Path, default=default_pack(), help="innehåll")
    parser.add_argument("--json", action="store_true", help="ett JSON-dokument på stdout")
    parser.add_argument(
        "--window", type=window_size, default=(1080, 1920), metavar="BxH", help="fönstrets storlek"
    )
    parser.add_argument("--state", type=Path, help="mapp för kioskens eget minne")


def main(args: argparse.Namespace) -> int:
    """Walk and report; status 1 when a step failed."""
    with some_display() as films_can_be_drawn:
        report = _walk(args, films_can_be_drawn)
    sys.stdout.write(json.dumps(report, ensure_ascii=False) + "\n" if args.json else _in_words(report))
    return 0 if report["ok"] else 1


def _walk(args: argparse.Namespace, films_can_be_drawn: bool) -> dict[str, object]:
    # After the display is chosen.
    from kiosk.app import Kiosk, Options, make_application
    from kiosk.clock import SystemClock
    from kiosk.content.loading import open_source_or_compiled
    from kiosk.rehearsal.eyes import read_qr
    from kiosk.rehearsal.finger import wait_for
    from kiosk.rehearsal.photographer import wait_until_built
    from kiosk.rehearsal.walk import Walk

    pack = open_source_or_compiled(args.pack, cache_dir(state_dir(args.state, os.environ)))
    application = make_application()
    kiosk = Kiosk(pack, SystemClock(), assets() / "fonts", Options(size=args.window))
    try:
        wait_for(kiosk, "begun")
        first_frame = _milliseconds_since_start()
        wait_until_built(kiosk)
        walk = Walk(kiosk, read_qr, films_can_be_drawn)
        ok = walk.all()
    finally:
        # Before the display goes: Qt does not survive the loss of its X server.
        kiosk.close()
        del application
    return {
        "ok": ok,
        "first_frame_ms": round(first_frame, 1),
        "tap_ms": {"p50": _percentile(walk.taps, 50), "p99": _percentile(walk.taps, 99)},
        "memory_mb": round(memory_megabytes(), 1),
        "qr": walk.qr,
        "steps": [{"name": s.name, "ok": s.ok, "ms": s.ms, "note": s.note} for s in walk.steps],
    }


def _percentile(values: list[float], percent: int) -> float:
    if len(values) < 2:
        return round(values[0], 1) if values else 0.0
    return round(statistics.quantiles(values, n=100, method="inclusive")[percent - 1], 1)


def _milliseconds_since_start() -> float:
    """Return the age of this process, from the kernel's own clock where there is one."""
    try:
        ticks = int(Path("/proc/self/stat").read_text("ascii").rpartition(")")[2].split()[19])
    except OSError:
        return time.process_time() * 1000
    return time.clock_gettime(time.CLOCK_BOOTTIME) * 1000 - ticks * 1000 / os.sysconf("SC_CLK_TCK")


def memory_megabytes() -> float:
    """Return the proportional set size of this process, 0 where the system does not tell."""
    try:
        lines = Path("/proc/self/smaps_rollup").read_text("ascii").splitlines()
    except OSError:
        return 0.0
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith("Pss:")), 0.0)


def _in_words(report: dict[str, object]) -> str:
    lines = [f"Första bilden efter {report['first_frame_ms']} ms. Minne: {report['memory_mb']} MB."]
    steps = report["steps"]
    assert isinstance(steps, list)
    for step in steps:
        note = f" ({step['note']})" if step["note"] else ""
        lines.append(f"{'bra ' if step['ok'] else 'FEL '} {step['ms']:>8} ms  {step['name']}{note}")
    lines.append("Allt gick bra." if report["ok"] else "Något gick fel. Se raderna med FEL.")
    return "\n".join(lines) + "\n"
