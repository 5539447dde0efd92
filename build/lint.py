"""Everything that reads the code without running it: style, format, types, QML.

python -m build.lint
"""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

CHECKS = {
    "ruff check": ["ruff", "check", "--quiet", "--output-format", "concise"],
    "ruff format": ["ruff", "format", "--check", "--quiet"],
    "mypy": ["mypy", "--no-error-summary"],
    "qmllint": ["build.qmltypes"],
}


def main() -> int:
    """Run the checks side by side and print what each found; 1 when one found something."""
    started = time.monotonic()
    running = {name: _start(command) for name, command in CHECKS.items()}
    failed = []
    for name, process in running.items():
        findings, _ = process.communicate()
        if process.returncode != 0:
            failed.append(name)
            print(f"--- {name}\n{findings.strip()}", flush=True)
    verdict = f"findings from {', '.join(failed)}" if failed else "no findings"
    print(f"lint: {verdict} ({time.monotonic() - started:.1f} s)", flush=True)
    return 1 if failed else 0


def _start(command: list[str]) -> subprocess.Popen[str]:
    whole = [sys.executable, "-m", *command]
    return subprocess.Popen(
        whole, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, encoding="utf-8"
    )


if __name__ == "__main__":
    sys.exit(main())
