"""Runs first in the bundle, before the program (PyInstaller's "runtime hook").

PyInstaller starts the program with its own folder first among those that the loader searches. What the
program starts in turn (Xvfb, `kiosk doctor`'s look at the machine) is the machine's and wants the machine's.
"""

import os

_SEARCHED = "LD_LIBRARY_PATH"
_before = os.environ.pop(f"{_SEARCHED}_ORIG", None)
os.environ.pop(_SEARCHED, None)
if _before is not None:
    os.environ[_SEARCHED] = _before
